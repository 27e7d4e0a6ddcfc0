package partybuilding.assessment.text;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.util.HexFormat;
import partybuilding.assessment.notice.Fingerprint;
import partybuilding.assessment.text.TextFault.Changed;

/**
 * A pass over a file whose beginning is held in memory. At its end, the fingerprint of what was
 * read is compared with the expected one.
 */
final class ComparedBytes extends InputStream {
  private final MessageDigest digest = Fingerprint.sha256();
  private final Rest rest;
  private final String expected;
  private InputStream current;
  private boolean beyond;
  private boolean ended;

  /** Opens what follows the beginning. */
  interface Rest {
    InputStream open() throws IOException;
  }

  ComparedBytes(InputStream beginning, Rest rest, String expected) {
    this.current = beginning;
    this.rest = rest;
    this.expected = expected;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0 || ended) {
      return ended ? -1 : 0;
    }
    int read = current.read(buffer, offset, length);
    if (read < 0 && !beyond) {
      openRest();
      read = current.read(buffer, offset, length);
    }
    if (read < 0) {
      compare();
      return -1;
    }
    digest.update(buffer, offset, read);
    return read;
  }

  private void openRest() throws IOException {
    try {
      current = rest.open();
      beyond = true;
    } catch (EOFException | NoSuchFileException e) {
      ended = true;
      throw new Changed();
    }
  }

  private void compare() throws Changed {
    ended = true;
    if (!HexFormat.of().formatHex(digest.digest()).equals(expected)) {
      throw new Changed();
    }
  }

  /**
   * Reads the rest for a reader that stopped early: what it read must be a part of the expected
   * file too.
   */
  @Override
  public void close() throws IOException {
    try {
      if (beyond && !ended) {
        transferTo(OutputStream.nullOutputStream());
      }
    } finally {
      current.close();
    }
  }
}
