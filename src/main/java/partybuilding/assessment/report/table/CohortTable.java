package partybuilding.assessment.report.table;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.table.CodePointOrder.ASCENDING;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.compare.Comparison;
import partybuilding.assessment.rectification.Cohort;

/**
 * What became of the problems that each assessment raised. The flow's two ends and reopened items
 * have their columns and no figures yet.
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
          "open_end");

  private static final int RATE_COLUMNS = 3;

  private CohortTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    return facts.cohorts().stream()
        .sorted(
            comparingInt(Cohort::year)
                .thenComparing(Cohort::branch, ASCENDING)
                .thenComparing(Cohort::dimension, ASCENDING))
        .map(CohortTable::row);
  }

  private static List<?> row(Cohort cohort) {
    Row row = new Row().add(cohort.year()).add(cohort.branch()).add(cohort.dimension());
    row.add(cohort.raised()).add(cohort.closed()).add(cohort.closedOnTime());
    row.add(cohort.overdue()).add(cohort.longTerm()).add(cohort.carriedOver());
    row.add(cohort.recurred());
    cohort.rate().ifPresentOrElse(rate -> add(row, rate), () -> row.blank(RATE_COLUMNS));
    return row.blank(2).add(cohort.cancelled()).blank(1).cells();
  }

  private static void add(Row row, Cohort.Rate rate) {
    row.add(rate.share()).add(rate.interval().lower()).add(rate.interval().upper());
  }
}
