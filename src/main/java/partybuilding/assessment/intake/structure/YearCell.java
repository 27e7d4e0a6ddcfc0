package partybuilding.assessment.intake.structure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partybuilding.assessment.cell.WholeNumber;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.sheet.DateCell;

/** Reads a year, which registers also give as a month or a day of it. */
final class YearCell {
  private static final Pattern YEAR =
      Pattern.compile("([12]\\d{3})(?:年度?|[-/.](?:0?[1-9]|1[0-2])|年(?:0?[1-9]|1[0-2])月)?");

  /** What stands where there is no end yet. */
  private static final Set<String> OPEN = Set.of("至今", "今", "长期", "-", "—", "/");

  private YearCell() {}

  /** The year that a cell names; empty if it names none. */
  static OptionalInt parse(String cell) {
    Matcher year = YEAR.matcher(WholeNumber.plain(Spelling.of(cell)));
    if (year.matches()) {
      return OptionalInt.of(Integer.parseInt(year.group(1)));
    }
    Optional<LocalDate> day = DateCell.parse(cell);
    return day.isPresent() ? OptionalInt.of(day.get().getYear()) : OptionalInt.empty();
  }

  /** Whether a cell says that there is no bound. */
  static boolean open(String cell) {
    return OPEN.contains(Spelling.of(cell));
  }
}
