package partybuilding.assessment.intake.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partybuilding.assessment.cell.ErrorValue;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.intake.NoAnswer;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.RowNotice.SpreadsheetError;
import partybuilding.assessment.notice.TallyNotice.RateMismatch;
import partybuilding.assessment.sheet.Header;
import partybuilding.assessment.sheet.Sheet;

/**
 * Rates of good votes that a tally gives beside its votes. They are checked to the precision they
 * are printed with and never used. The share may be of the valid votes, or of those and the
 * abstentions; it is written as {@code 95%}, {@code 95.0} or {@code 0.95}.
 */
final class RateCells {
  private static final Pattern RATE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,9})?)(%?)");

  private final List<Integer> columns;

  RateCells(Header header) {
    columns = header.findToCheck(Column.GOOD_RATE);
  }

  /** Tells of the row's rates that do not follow from its votes. */
  void check(Sheet sheet, Votes votes) {
    for (int column : columns) {
      if (votes.valid() > 0) {
        doubt(sheet, column, votes).ifPresent(sheet::report);
      }
    }
  }

  private static Optional<Notice> doubt(Sheet sheet, int column, Votes votes) {
    String cell = sheet.cell(column);
    if (ErrorValue.is(cell)) {
      return Optional.of(new SpreadsheetError(sheet.place(column), cell));
    }
    String spelling = Spelling.of(cell);
    return NoAnswer.is(spelling) || agrees(spelling, votes)
        ? Optional.empty()
        : Optional.of(new RateMismatch(sheet.place(column)));
  }

  private static boolean agrees(String spelling, Votes votes) {
    return agrees(spelling, votes.good(), votes.valid())
        || agrees(spelling, votes.good(), votes.valid() + votes.abstained());
  }

  private static boolean agrees(String spelling, long good, long all) {
    Matcher rate = RATE.matcher(spelling);
    if (!rate.matches()) {
      return false;
    }
    BigDecimal given = new BigDecimal(rate.group(1));
    boolean fraction = rate.group(2).isEmpty() && is(given, good, all);
    return fraction || is(given, Math.multiplyExact(good, 100L), all);
  }

  private static boolean is(BigDecimal given, long part, long all) {
    BigDecimal exact =
        BigDecimal.valueOf(part)
            .divide(BigDecimal.valueOf(all), given.scale(), RoundingMode.HALF_UP);
    return exact.compareTo(given) == 0;
  }
}
