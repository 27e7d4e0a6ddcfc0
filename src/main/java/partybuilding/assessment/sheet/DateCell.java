package partybuilding.assessment.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partybuilding.assessment.contract.Spelling;

/** Reads a day: {@code 2021-12-03}, {@code 2021/12/3}, {@code 2021.12.3}, {@code 2021年12月3日}. */
public final class DateCell {
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})[-/.](\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日)");

  private DateCell() {}

  /** The day a cell names; empty if it names none. */
  public static Optional<LocalDate> parse(String cell) {
    Matcher day = DAY.matcher(Spelling.of(cell));
    if (!day.matches()) {
      return Optional.empty();
    }
    int first = day.group(2) == null ? 4 : 2;
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(day.group(1)),
              Integer.parseInt(day.group(first)),
              Integer.parseInt(day.group(first + 1))));
    } catch (DateTimeException e) {
      // 2021-02-30 has the form of a day and is none.
      return Optional.empty();
    }
  }
}
