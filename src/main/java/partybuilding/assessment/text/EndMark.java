package partybuilding.assessment.text;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * A text without the character 0x1A (SUB) at its end, which DOS commands such as {@code copy a+b}
 * put there. Anywhere else it stays.
 */
final class EndMark extends FilterReader {
  private static final char MARK = '\u001A';

  /** Marks that have been read and were followed by nothing yet. */
  private int held;

  /** What was read ahead behind them; negative if nothing was. */
  private int ahead = -1;

  EndMark(Reader text) {
    super(text);
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (held > 0 || ahead >= 0) {
      buffer[offset] = heldBack();
      return 1;
    }
    int read = super.read(buffer, offset, length);
    int end = read;
    while (end > 0 && buffer[offset + end - 1] == MARK) {
      end--;
    }
    return end == read || follows() ? read : end == 0 ? -1 : end;
  }

  private char heldBack() {
    if (held > 0) {
      held--;
      return MARK;
    }
    char next = (char) ahead;
    ahead = -1;
    return next;
  }

  /** Whether anything but further marks follows; it is held back. */
  private boolean follows() throws IOException {
    int next = in.read();
    while (next == MARK) {
      held++;
      next = in.read();
    }
    ahead = next;
    held = next < 0 ? 0 : held;
    return next >= 0;
  }
}
