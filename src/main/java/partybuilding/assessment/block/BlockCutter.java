package partybuilding.assessment.block;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Cuts a file into blocks behind line ends. */
final class BlockCutter implements Closeable {
  private static final byte LF = '\n';

  /** What the longest row may have, at four bytes a character. */
  private static final int LONGEST = 1 << 22;

  private final InputStream file;
  private final int size;
  private byte[] rest = {};
  private boolean ended;
  private int next;

  /**
   * Cuts from where the file stands.
   *
   * @param first the least bytes of the first block, {@code size} of every other
   */
  BlockCutter(InputStream file, int first, int size) {
    this.file = file;
    this.size = size;
    this.next = first;
  }

  /**
   * The next block; empty behind the last.
   *
   * @throws UnprovedText if a line is longer than any row may be
   */
  Optional<ByteBlock> next() throws IOException {
    byte[] bytes = Arrays.copyOf(rest, rest.length + next + ByteBlock.SLACK);
    int filled = fill(bytes, rest.length);
    int end = behindLastLine(bytes, filled);
    while (end == 0 && !ended) {
      if (filled > LONGEST) {
        throw new UnprovedText("a line of more than " + LONGEST + " bytes");
      }
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
      int before = filled;
      filled = fill(bytes, filled);
      end = behindLastLine(bytes, filled, before);
    }
    next = size;
    int length = end == 0 ? filled : end;
    rest = Arrays.copyOfRange(bytes, length, filled);
    return length == 0 ? Optional.empty() : Optional.of(new ByteBlock(bytes, length));
  }

  private int fill(byte[] bytes, int from) throws IOException {
    int room = bytes.length - ByteBlock.SLACK - from;
    int read = ended ? 0 : file.readNBytes(bytes, from, room);
    ended |= read < room;
    return from + read;
  }

  private static int behindLastLine(byte[] bytes, int filled) {
    return behindLastLine(bytes, filled, 0);
  }

  private static int behindLastLine(byte[] bytes, int filled, int from) {
    int end = filled;
    while (end > from && bytes[end - 1] != LF) {
      end--;
    }
    return end > from ? end : 0;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
