package partybuilding.assessment.cli.message;

import java.io.PrintWriter;

/**
 * The last line of a terminal, overwritten as a command proceeds. It uses no escape sequences, so
 * every console can show it.
 */
final class StatusLine {
  /** Characters from this one on are two columns wide, among those that the program prints. */
  private static final int WIDE_FROM = 0x2E80;

  private final PrintWriter terminal;
  private int columns;

  StatusLine(PrintWriter terminal) {
    this.terminal = terminal;
  }

  /** Replaces the text shown; it must fit into one line of the terminal. */
  void show(String text) {
    int wide = columns(text);
    int rest = Math.max(0, columns - wide);
    terminal.print("\r" + text + " ".repeat(rest) + "\b".repeat(rest));
    terminal.flush();
    columns = wide;
  }

  /** Clears the line. */
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
