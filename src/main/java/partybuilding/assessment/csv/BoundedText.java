package partybuilding.assessment.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * A text that hands out only so many characters for one row, so that a line without end or a quote
 * that never closes ends the reading and not the memory.
 */
final class BoundedText extends FilterReader {
  /** Far beyond any row: an office program's cell holds 32,767 characters. */
  static final int LONGEST_ROW = 1 << 20;

  private long sinceRowBegan;
  private boolean linesSinceRowBegan;
  private char last = '\n';
  private boolean ended;

  BoundedText(Reader text) {
    super(text);
  }

  /** A new row begins. What the parser has read ahead of it is forgiven. */
  void rowBegins() {
    sinceRowBegan = 0;
    linesSinceRowBegan = false;
  }

  /** Whether the text has been read to its end, and its last line has none. */
  boolean endsInsideALine() {
    return ended && last != '\n' && last != '\r';
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (sinceRowBegan > LONGEST_ROW) {
      throw new RowTooLong(linesSinceRowBegan);
    }
    int read = super.read(buffer, offset, length);
    for (int i = offset; i < offset + read && !linesSinceRowBegan; i++) {
      linesSinceRowBegan = buffer[i] == '\n' || buffer[i] == '\r';
    }
    ended = read < 0;
    if (read > 0) {
      sinceRowBegan += read;
      last = buffer[offset + read - 1];
    }
    return read;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  /** A row of more characters than any row has. */
  static final class RowTooLong extends IOException {
    private static final long serialVersionUID = 1L;
    private final boolean severalLines;

    RowTooLong(boolean severalLines) {
      super("a row of more than " + LONGEST_ROW + " characters");
      this.severalLines = severalLines;
    }

    /** Whether it runs over several lines, as behind a quote that never closes. */
    boolean severalLines() {
      return severalLines;
    }
  }
}
