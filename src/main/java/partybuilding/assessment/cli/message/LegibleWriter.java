package partybuilding.assessment.cli.message;

import java.io.PrintWriter;
import java.io.Writer;

/** Prints the texts of several lines that the command line library writes. */
final class LegibleWriter extends Writer {
  private final PrintWriter terminal;
  private final LegibleText legible;

  LegibleWriter(PrintWriter terminal, LegibleText legible) {
    this.terminal = terminal;
    this.legible = legible;
  }

  @Override
  public void write(char[] text, int start, int length) {
    String written = new String(text, start, length).replace(System.lineSeparator(), "\n");
    terminal.print(legible.lines(written));
  }

  @Override
  public void flush() {
    terminal.flush();
  }

  @Override
  public void close() {
    terminal.flush();
  }
}
