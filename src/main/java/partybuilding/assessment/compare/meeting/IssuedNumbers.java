package partybuilding.assessment.compare.meeting;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import partybuilding.assessment.cell.Identifier;

/**
 * Issues numbers for problems without one: the year that raised them, the branch's id and a running
 * number, as in {@code 2025-B01-03}. The running number continues after the highest used in any
 * ledger or comment, so that no number is used twice.
 */
final class IssuedNumbers {
  private static final Pattern RUNNING = Pattern.compile("(.+-)(\\d{1,9})");

  private final Map<String, Long> highest = new HashMap<>();

  /** Numbers that are none of those in use. */
  IssuedNumbers(Stream<String> inUse) {
    inUse.forEach(this::enter);
  }

  private void enter(String number) {
    Matcher running = RUNNING.matcher(Identifier.key(number));
    if (running.matches()) {
      highest.merge(running.group(1), Long.valueOf(running.group(2)), Math::max);
    }
  }

  /** The next number of a branch for what an assessment raised. */
  String next(int year, String branch) {
    String beginning = Identifier.of(year + "-" + branch + "-");
    long running = highest.merge(Identifier.key(beginning), 1L, Long::sum);
    return String.format(Locale.ROOT, "%s%02d", beginning, running);
  }
}
