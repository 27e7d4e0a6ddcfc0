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
  /** All texts are of one length, so that writing one over another needs no more room on a disk. */
  static final int LENGTH = 64;

  /** Once the lock is given up, no process and no time of a machine lies among the reports. */
  static final String NOBODY = " ".repeat(LENGTH - 1) + "\n";

  private static final Pattern TEXT = Pattern.compile("process (\\d{1,18}) since (\\S+)\\s*");

  static LockHolder now(Instant since) {
    return new LockHolder(ProcessHandle.current().pid(), since.truncatedTo(ChronoUnit.SECONDS));
  }

  String text() {
    String text = "process " + process + " since " + since;
    return String.format(Locale.ROOT, "%-" + (LENGTH - 1) + "s\n", text);
  }

  /** Empty for a text that names none. */
  static Optional<LockHolder> parse(String text) {
    Matcher words = TEXT.matcher(text);
    if (!words.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new LockHolder(Long.parseLong(words.group(1)), Instant.parse(words.group(2))));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // Somebody else wrote it, and it says nothing of a run.
    }
  }
}
