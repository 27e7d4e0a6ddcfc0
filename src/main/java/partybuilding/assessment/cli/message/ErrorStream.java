package partybuilding.assessment.cli.message;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The destination of standard error. */
final class ErrorStream {
  /** On Linux this link names the destination; elsewhere Java only knows input and output. */
  private static final Path LINK = Path.of("/proc/self/fd/2");

  private static final Pattern TERMINAL = Pattern.compile("/dev/(pts/\\d+|tty.*|console)");

  /** From this version on, Java has a console even without a terminal. */
  private static final int ALWAYS_FROM = 22;

  private ErrorStream() {}

  /** Whether it is a terminal, on which a line can be overwritten. */
  static boolean isTerminal() {
    return Files.isSymbolicLink(LINK) ? leadsToTerminal(LINK) : isTerminal(System.console());
  }

  static boolean leadsToTerminal(Path link) {
    try {
      return TERMINAL.matcher(Files.readSymbolicLink(link).toString()).matches();
    } catch (IOException e) {
      return false; // Whole lines can be read everywhere.
    }
  }

  private static boolean isTerminal(@Nullable Console console) {
    if (console == null || Runtime.version().feature() < ALWAYS_FROM) {
      return console != null;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
