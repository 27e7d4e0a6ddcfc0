package partybuilding.assessment.xlsx;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * The bytes of one XML part while it is unpacked. They end the reading, and not the memory, where
 * there are more of them than any sheet has, or where one tag or one text has no end.
 */
final class PartStream extends FilterInputStream {
  /** A tag or a text between two tags; a cell holds 32,767 characters. */
  private static final int LONGEST_RUN = 1 << 20;

  private final String part;
  private long left;
  private int run;

  /** Hands out at most so many bytes. */
  PartStream(InputStream unpacked, String part, long most) {
    super(unpacked);
    this.part = part;
    this.left = most;
  }

  /** How many bytes it would still hand out. */
  long left() {
    return left;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = unpack(buffer, offset, length);
    left -= Math.max(read, 0);
    for (int at = offset; at < offset + read; at++) {
      run = buffer[at] == '<' ? 0 : run + 1;
    }
    if (left < 0 || run > LONGEST_RUN) {
      throw new WorkbookFault.Oversized(part);
    }
    return read;
  }

  private int unpack(byte[] buffer, int offset, int length) throws IOException {
    try {
      return super.read(buffer, offset, length);
    } catch (ZipException | EOFException e) {
      throw (IOException) new WorkbookFault.Damaged(part).initCause(e);
    }
  }
}
