package partybuilding.assessment.report.publication;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The run that holds a folder.
 *
 * @param process its number on its machine
 * @param since when it began
 */
public record LockHolder(long process, Instant since) {
  /** The length of all texts, so that overwriting one needs no more disk space. */
  static final int LENGTH = 64;

  /** The text of a released lock, without a process or a time. */
  static final String NOBODY = " ".repeat(LENGTH - 1) + "\n";

  private static final Pattern TEXT = Pattern.compile("process (\\d{1,18}) since (\\S+)\\s*");

  static LockHolder now(Instant since) {
    return new LockHolder(ProcessHandle.current().pid(), since.truncatedTo(ChronoUnit.SECONDS));
  }

  String text() {
    String text = "process " + process + " since " + since;
    return String.format(Locale.ROOT, "%-" + (LENGTH - 1) + "s\n", text);
  }

  /** Parses a text; empty if it names no holder. */
  static Optional<LockHolder> parse(String text) {
    Matcher words = TEXT.matcher(text);
    if (!words.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new LockHolder(Long.parseLong(words.group(1)), Instant.parse(words.group(2))));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // The text was not written by this program.
    }
  }
}
