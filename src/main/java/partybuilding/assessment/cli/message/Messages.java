package partybuilding.assessment.cli.message;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** The program's output to the user, one line per message. */
public final class Messages {
  private final PrintWriter terminal;
  private final LegibleText legible;
  private final Clock clock;
  private final Optional<StatusLine> status;
  private Optional<LogFile> log = Optional.empty();

  /** Lines in a writer that takes the characters of {@code charset}, and no other text. */
  public Messages(PrintWriter terminal, Charset charset, Clock clock) {
    this(terminal, charset, clock, Optional.empty());
  }

  private Messages(
      PrintWriter terminal, Charset charset, Clock clock, Optional<StatusLine> status) {
    this.terminal = terminal;
    this.legible = new LegibleText(charset);
    this.clock = clock;
    this.status = status;
  }

  /** Lines on a terminal, the last of which can be overwritten. */
  public static Messages onTerminal(PrintWriter terminal, Charset charset, Clock clock) {
    return new Messages(terminal, charset, clock, Optional.of(new StatusLine(terminal)));
  }

  /** Lines on standard error, in the console's encoding. */
  public static Messages on(PrintStream console, Clock clock) {
    Charset charset = ConsoleCharset.of(System.getProperties());
    PrintWriter writer = new PrintWriter(console, true, charset);
    return ErrorStream.isTerminal()
        ? onTerminal(writer, charset, clock)
        : new Messages(writer, charset, clock);
  }

  /** Keeps everything from now on in a log of its own in a state folder. */
  public synchronized void keepIn(Path state) {
    log = Optional.of(new LogFile(state, clock));
  }

  /** Prints one line, and writes it into the log. */
  public synchronized void line(String text) {
    status.ifPresent(StatusLine::erase);
    terminal.println(legible.line(text));
    note(text);
  }

  /** Shows progress on a terminal until the next line; it is not written into the log. */
  public synchronized void status(String text) {
    status.ifPresent(last -> last.show(legible.line(text)));
  }

  /** Writes one line into the log alone. */
  public synchronized void note(String text) {
    log.ifPresent(file -> file.line(legible.line(text)));
  }

  /**
   * Writes into the log where a failure came from.
   *
   * @param state where the log lies if none was begun
   * @return the log; none if it could not be written
   */
  public synchronized Optional<Path> trace(Throwable failure, Path state) {
    if (log.isEmpty()) {
      keepIn(state);
    }
    return log.flatMap(file -> file.trace(failure));
  }

  /** A writer for the texts of several lines that the command line library prints. */
  public PrintWriter writer() {
    return new PrintWriter(new LegibleWriter(terminal, legible), true);
  }

  /** Writes out what is still buffered. */
  public void flush() {
    terminal.flush();
  }
}
