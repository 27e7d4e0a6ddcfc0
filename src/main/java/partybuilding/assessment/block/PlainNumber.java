package partybuilding.assessment.block;

/** A number of at most seven digits, two of them decimals, as bytes. */
final class PlainNumber {
  /** What {@link #hundredths} gives for anything else. */
  static final int NONE = -1;

  private static final int MOST_DIGITS = 7;
  private static final int TEN = 10;

  private PlainNumber() {}

  /** The hundredths of the number that the bytes spell, or {@link #NONE}. */
  static int hundredths(byte[] bytes, int from, int to) {
    int value = 0;
    int point = to;
    for (int at = from; at < to; at++) {
      int digit = bytes[at] - '0';
      if (digit >= 0 && digit < TEN) {
        value = value * TEN + digit;
      } else if (bytes[at] == '.' && point == to && at > from) {
        point = at;
      } else {
        return NONE;
      }
    }
    return scaled(value, point - from, to - point - 1);
  }

  /** There are digits before the point, and behind it one or two if there is a point. */
  private static int scaled(int value, int whole, int behind) {
    int decimals = Math.max(behind, 0);
    if (whole == 0 || behind == 0 || decimals > 2 || whole + decimals > MOST_DIGITS) {
      return NONE;
    }
    return decimals == 0 ? value * TEN * TEN : decimals == 1 ? value * TEN : value;
  }
}
