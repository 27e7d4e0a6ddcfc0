package partybuilding.assessment.cli.message;

import java.io.PrintWriter;

/**
 * The last line of a terminal, written over as a command gets on. It needs no escape sequence, so
 * that every console can show it.
 */
final class StatusLine {
  /** From here on characters are two columns wide, as far as the program's words use any. */
  private static final int WIDE_FROM = 0x2E80;

  private final PrintWriter terminal;
  private int columns;

  StatusLine(PrintWriter terminal) {
    this.terminal = terminal;
  }

  /** Shows a text, which must fit a terminal's line, in the place of the one before. */
  void show(String text) {
    int wide = columns(text);
    int rest = Math.max(0, columns - wide);
    terminal.print("\r" + text + " ".repeat(rest) + "\b".repeat(rest));
    terminal.flush();
    columns = wide;
  }

  /** Leaves an empty line to write on. */
  void erase() {
    if (columns > 0) {
      show("");
      terminal.print("\r");
    }
  }

  private static int columns(String text) {
    return text.codePoints().map(c -> c >= WIDE_FROM ? 2 : 1).sum();
  }
}
