package partybuilding.assessment.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import partybuilding.assessment.text.FileBytes;
import partybuilding.assessment.text.OfficeContainer;

/** Tells by its first bytes whether a file is a package of parts, and what else it is. */
final class FileKind {
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
      byte[] beginning = bytes.readNBytes(OfficeContainer.SIGNATURE);
      OfficeContainer container =
          OfficeContainer.of(beginning).orElseThrow(WorkbookFault.NoWorkbook::new);
      if (container == OfficeContainer.COMPOUND) {
        throw holds(bytes, ENCRYPTED) ? new WorkbookFault.Protected() : new WorkbookFault.Older();
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
