package partybuilding.assessment.intake.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.intake.TotalsWord;
import partybuilding.assessment.intake.evaluation.RunningSums.Sum;
import partybuilding.assessment.intake.evaluation.TotalsDifference.Coverage;
import partybuilding.assessment.sheet.Sheet;

/**
 * The rows of totals in an evaluation file. They are not ballots: they are left out, and what they
 * claim is compared with the rows as they stand in the file, to the precision it is printed with.
 */
final class TotalsRows {
  private static final Pattern CLAIM = Pattern.compile("(-?\\d{1,15}(?:\\.\\d{1,9})?)[分票%]?");

  private final Sheet sheet;
  private final Layout layout;
  private final TotalsLabel label;
  private final List<Open> open = new ArrayList<>();

  TotalsRows(EvaluationReading reading, Layout layout) {
    this.sheet = reading.sheet();
    this.layout = layout;
    this.label = new TotalsLabel(reading);
  }

  /** A difference, and how many rows stand above it. */
  private record Open(TotalsDifference difference, long rows) {}

  /** A claim of one cell. */
  private record Claim(TotalsWord word, int column, BigDecimal given) {}

  TotalsLabel label() {
    return label;
  }

  /** Takes the current row if it is one of totals. */
  boolean take() {
    Optional<TotalsWord> word = label.word();
    if (word.isEmpty()) {
      return false;
    }
    sheet.tally().totals();
    if (word.get() == TotalsWord.SUBTOTAL || !label.branchNamed()) {
      compare(word.get());
    }
    if (word.get() == TotalsWord.SUBTOTAL) {
      layout.sums().mark();
    }
    return true;
  }

  private void compare(TotalsWord word) {
    int[] columns = layout.sums().columns();
    for (int i = 0; i < columns.length; i++) {
      int column = i;
      if (columns[i] >= 0) {
        claim(sheet.cell(columns[i])).ifPresent(given -> compare(new Claim(word, column, given)));
      }
    }
  }

  private static Optional<BigDecimal> claim(String cell) {
    Matcher claim = CLAIM.matcher(Spelling.of(cell).replace(",", ""));
    return claim.matches() ? Optional.of(new BigDecimal(claim.group(1))) : Optional.empty();
  }

  /** A column with a refused cell is not compared: that cell is reported already. */
  private void compare(Claim claim) {
    boolean part = claim.word() == TotalsWord.SUBTOTAL;
    Slot slot = layout.slot();
    RunningSums sums = layout.sums();
    Sum sum = part ? sums.sumSinceMark(claim.column(), slot) : sums.sum(claim.column(), slot);
    if (sum.count() == 0 || sum.unread() > 0) {
      return;
    }
    BigDecimal computed = computed(claim, sum);
    if (computed.compareTo(claim.given()) != 0) {
      Coverage coverage = part ? Coverage.PART : slot.open() ? Coverage.FILE : Coverage.SLICE;
      open.add(new Open(difference(claim, computed, coverage), sums.rows()));
    }
  }

  private static BigDecimal computed(Claim claim, Sum sum) {
    BigDecimal hundredths = BigDecimal.valueOf(sum.hundredths());
    long divisor = claim.word() == TotalsWord.MEAN ? 100 * sum.count() : 100;
    return hundredths.divide(
        BigDecimal.valueOf(divisor), claim.given().scale(), RoundingMode.HALF_UP);
  }

  private TotalsDifference difference(Claim claim, BigDecimal computed, Coverage coverage) {
    return new TotalsDifference(
        sheet.place(layout.sums().columns()[claim.column()]),
        claim.given().toPlainString(),
        computed.toPlainString(),
        coverage);
  }

  /** After the last row: the totals that are not what the rows give. */
  List<TotalsDifference> differences() {
    return open.stream().map(this::settled).toList();
  }

  /** A total with further rows below it was of a part. */
  private TotalsDifference settled(Open found) {
    TotalsDifference d = found.difference();
    return found.rows() == layout.sums().rows()
        ? d
        : new TotalsDifference(d.place(), d.given(), d.computed(), Coverage.PART);
  }
}
