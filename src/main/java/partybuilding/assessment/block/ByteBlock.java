package partybuilding.assessment.block;

/** Some whole lines of a file; only its last block may end without a line end. */
final class ByteBlock {
  /** So many bytes behind the last may be read, whatever they are. */
  static final int SLACK = Long.BYTES;

  private static final byte CR = '\r';
  private static final byte LF = '\n';

  private final byte[] bytes;
  private final int length;

  ByteBlock(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
  }

  /** The bytes from 0 on, with {@link #SLACK} behind them; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  boolean endsLine() {
    return length > 0 && bytes[length - 1] == LF;
  }

  /** How many lines end in it: at LF, CR, or both together. */
  long lineEnds() {
    long ends = 0;
    for (int at = 0; at < length; at++) {
      boolean second = bytes[at] == LF && at > 0 && bytes[at - 1] == CR;
      ends += (bytes[at] == LF && !second) || bytes[at] == CR ? 1 : 0;
    }
    return ends;
  }
}
