package partybuilding.assessment.block;

/**
 * A block holds a character by which rows and cells part otherwise than at lines and delimiters.
 */
final class NotPlainException extends Exception {
  private static final long serialVersionUID = 1L;

  /** The mark that DOS commands put behind a text. */
  private static final byte END = 0x1A;

  private NotPlainException() {
    super("not plain", null, false, false);
  }

  /** A line is longer than any row. */
  static NotPlainException longLine() {
    return new NotPlainException();
  }

  /**
   * Looks at a byte of a cell.
   *
   * @throws UnprovedText if no text holds it
   * @throws NotPlainException if it rules how rows and cells part
   */
  static void check(byte b) throws NotPlainException {
    if (b == 0) {
      throw new UnprovedText("NUL");
    }
    if (b == '"' || b == '\r' || b == END) {
      throw new NotPlainException();
    }
  }
}
