package partybuilding.assessment.intake.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.contract.row.Deadline;
import partybuilding.assessment.sheet.DateCell;

/**
 * Reads a deadline as offices write it: a day, perhaps with 前 or 止 behind it, the {@linkplain
 * DuePeriod period} by whose end it is due, or a word that names no day.
 */
final class DeadlineCell {
  /** By when; that day itself is in time. */
  private static final Pattern BY_THEN = Pattern.compile("\\s*(?:[之以]?前|为?止)\\s*$");

  private static final Pattern COMPLETED = Pattern.compile("前(?:完成整改|(?:整改)?(?:完成|到位))\\s*$");

  /** This year, next year: of whatever year the file is. */
  private static final Pattern SOME_YEAR = Pattern.compile("^\\s*[今本当明次来]年");

  /** A leap year, so that 29 February is a day of it. */
  private static final String ANY_YEAR = "2000年";

  private DeadlineCell() {}

  /** The deadline that a cell states; empty if it cannot be read. */
  static Optional<Deadline> parse(String cell) {
    String stated = COMPLETED.matcher(cell).replaceFirst("前");
    return stated.isBlank()
        ? Optional.of(new Deadline.Unstated())
        : Deadline.find(Spelling.of(stated)).or(() -> due(stated).map(Deadline.On::new));
  }

  /** Whether a cell that cannot be read lacks nothing but its year. */
  static boolean lacksYear(String cell) {
    String rest = SOME_YEAR.matcher(COMPLETED.matcher(cell).replaceFirst("前")).replaceFirst("");
    return due(ANY_YEAR + rest.strip()).isPresent();
  }

  private static Optional<LocalDate> due(String cell) {
    return DateCell.parse(BY_THEN.matcher(cell).replaceFirst(""))
        .or(() -> DuePeriod.end(Spelling.of(cell)));
  }
}
