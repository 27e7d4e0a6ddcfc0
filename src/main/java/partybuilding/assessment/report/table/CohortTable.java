package partybuilding.assessment.report.table;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.table.CodePointOrder.ASCENDING;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.rectification.Cohort;

/**
 * What became of the problems that each assessment raised: {@code open_start + raised + reopened −
 * closed − cancelled = open_end}. So {@code closed} counts closings, and {@code reopened} those
 * that were taken back; the rate is of what stayed closed, and there is none before the day of
 * judgement. A cohort begins with nothing open. {@code due} are the items whose deadline had come,
 * of which {@code rectified_on_time} were rectified in time, struck off or not.
 */
final class CohortTable {
  static final List<String> HEADER =
      List.of(
          "year",
          "branch_id",
          "dimension",
          "raised",
          "closed",
          "closed_on_time",
          "overdue",
          "long_term",
          "carried_over",
          "recurred",
          "closure_rate",
          "closure_rate_lower",
          "closure_rate_upper",
          "open_start",
          "reopened",
          "cancelled",
          "open_end",
          "awaiting",
          "closed_late",
          "due",
          "rectified_on_time");

  private static final int RATE_COLUMNS = 3;

  private CohortTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    return facts.ledger().cohorts().stream()
        .sorted(
            comparingInt(Cohort::year)
                .thenComparing(Cohort::branch, ASCENDING)
                .thenComparing(Cohort::dimension, ASCENDING))
        .map(CohortTable::row);
  }

  private static List<?> row(Cohort cohort) {
    Row row = new Row().add(cohort.year()).add(cohort.branch()).add(cohort.dimension());
    row.add(cohort.raised()).add(cohort.closings()).add(cohort.closedOnTime());
    row.add(cohort.overdue()).add(cohort.longTerm()).add(cohort.carriedOver());
    row.add(cohort.recurred());
    cohort.rate().ifPresentOrElse(rate -> add(row, rate), () -> row.blank(RATE_COLUMNS));
    row.add(0).add(cohort.reopened()).add(cohort.cancelled()).add(cohort.openEnd());
    row.add(cohort.awaiting()).add(cohort.closedLate());
    row.add(cohort.due().items()).add(cohort.due().onTime());
    return row.cells();
  }

  private static void add(Row row, Cohort.Rate rate) {
    row.add(rate.share()).add(rate.interval().lower()).add(rate.interval().upper());
  }
}
