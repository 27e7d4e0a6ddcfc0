package partybuilding.assessment.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import partybuilding.assessment.notice.Fingerprint;
import partybuilding.assessment.text.TextFault.Changed;

/**
 * The bytes that a file had when its fingerprint was taken, however often they are read. A file is
 * read more than once, and somebody may write to it in between; reading other bytes fails. A file
 * that is held in memory whole is compared with its fingerprint once, a longer one by every pass.
 */
public final class FileBytes {
  /** Enough for nearly every export, and for the rows among which the header of any other is. */
  private static final int HELD = 1 << 24;

  private final Path file;
  private final String sha256;
  private final byte[] held;
  private final boolean whole;

  private FileBytes(Path file, String sha256, byte[] held, boolean whole) {
    this.file = file;
    this.sha256 = sha256;
    this.held = held;
    this.whole = whole;
  }

  /**
   * Opens a file whose fingerprint was taken before.
   *
   * @throws Changed if it is missing, or is held whole and has another fingerprint
   */
  public static FileBytes of(Path file, String sha256) throws IOException {
    return of(file, sha256, HELD);
  }

  /** Holds no more than so many bytes in memory. */
  static FileBytes of(Path file, String sha256, int most) throws IOException {
    byte[] held = beginning(file, most);
    boolean whole = held.length < most;
    if (whole && !Fingerprint.hexadecimal(held).equals(sha256)) {
      throw new Changed();
    }
    return new FileBytes(file, sha256, held, whole);
  }

  /** Only a regular file is opened: a device may have no end, and a pipe waits for a writer. */
  private static byte[] beginning(Path file, int most) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new Changed();
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      return bytes.readNBytes(most);
    } catch (NoSuchFileException e) {
      throw new Changed();
    }
  }

  /** Takes a file as it is, all of it in memory. */
  public static FileBytes now(Path file) throws IOException {
    byte[] all = Files.readAllBytes(file);
    return new FileBytes(file, Fingerprint.hexadecimal(all), all, true);
  }

  /** The fingerprint of all of them, in hexadecimal. */
  public String sha256() {
    return sha256;
  }

  /** How many are held in memory. */
  public int held() {
    return held.length;
  }

  /**
   * Reads them from the first on. Closing a pass that went beyond what is held reads the rest, so
   * that it is compared too.
   */
  public InputStream open() {
    InputStream beginning = new ByteArrayInputStream(held);
    return whole ? beginning : new ComparedBytes(beginning, this::rest, sha256);
  }

  private InputStream rest() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new Changed();
    }
    InputStream rest = Files.newInputStream(file);
    try {
      rest.skipNBytes(held.length);
      return rest;
    } catch (IOException e) {
      rest.close();
      throw e;
    }
  }
}
