package partybuilding.assessment.report.table;

import static java.util.Comparator.comparing;
import static partybuilding.assessment.report.table.CodePointOrder.ASCENDING;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.closure.ClosureCurve;
import partybuilding.assessment.closure.Ending;
import partybuilding.assessment.closure.MedianAge;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ledger.ClosureTime;
import partybuilding.assessment.rectification.Cohort;

/** How long problems stayed open, in days, and how many were closed by which age. */
final class ClosureTable {
  static final List<String> HEADER =
      List.of(
          "year",
          "branch_id",
          "items",
          "closed",
          "cancelled",
          "median_days",
          "median_days_lower",
          "median_days_upper",
          "closed_within_90_days",
          "closed_within_180_days",
          "closed_within_365_days");

  private static final List<Integer> AGES = List.of(90, 180, 365);

  private ClosureTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    return facts.loop().times().stream()
        .sorted(
            comparing(ClosureTable::year, ASCENDING).thenComparing(ClosureTime::branch, ASCENDING))
        .map(ClosureTable::row);
  }

  /** The year raised; {@code all} for all of them, which stands behind the years. */
  static String year(ClosureTime time) {
    return time.year().isPresent() ? Integer.toString(time.year().getAsInt()) : Cohort.ALL;
  }

  private static List<?> row(ClosureTime time) {
    ClosureCurve curve = time.curve();
    Row row = new Row().add(year(time)).add(time.branch()).add(curve.items());
    row.add(curve.ended(Ending.CLOSED)).add(curve.ended(Ending.CANCELLED));
    MedianAge median = curve.median();
    row.add(median.days()).add(median.lower()).add(median.upper());
    AGES.forEach(age -> row.add(time.closedWithin(age)));
    return row.cells();
  }
}
