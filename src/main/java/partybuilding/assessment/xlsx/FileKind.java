package partybuilding.assessment.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import partybuilding.assessment.text.FileBytes;

/** Tells by its first bytes whether a file is a package of parts, and what else it is. */
final class FileKind {
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** The container of older office formats, and of packages that are encrypted. */
  private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** The stream of a container that holds an encrypted package. */
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private static final int BLOCK = 1 << 16;

  private FileKind() {}

  /**
   * Checks a file.
   *
   * @throws WorkbookFault if it is not a package
   */
  static void requirePackage(FileBytes file) throws IOException {
    try (InputStream bytes = file.open()) {
      byte[] beginning = bytes.readNBytes(ZIP.length);
      if (Arrays.equals(beginning, COMPOUND)) {
        throw holds(bytes, ENCRYPTED) ? new WorkbookFault.Protected() : new WorkbookFault.Older();
      }
      if (!Arrays.equals(beginning, ZIP)) {
        throw new WorkbookFault.NoWorkbook();
      }
    }
  }

  private static boolean holds(InputStream bytes, byte[] wanted) throws IOException {
    byte[] window = new byte[wanted.length + BLOCK];
    int kept = 0;
    int read = bytes.readNBytes(window, kept, BLOCK);
    while (read > 0) {
      if (contains(window, kept + read, wanted)) {
        return true;
      }
      int overlap = Math.min(kept + read, wanted.length);
      System.arraycopy(window, kept + read - overlap, window, 0, overlap);
      kept = overlap;
      read = bytes.readNBytes(window, kept, BLOCK);
    }
    return false;
  }

  private static boolean contains(byte[] bytes, int length, byte[] wanted) {
    for (int from = 0; from + wanted.length <= length; from++) {
      if (Arrays.equals(bytes, from, from + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }
}
