package partybuilding.assessment.report.table;

import static java.util.Comparator.comparing;
import static partybuilding.assessment.report.table.CodePointOrder.ASCENDING;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.standing.BranchTrend;
import partybuilding.assessment.facts.standing.BranchTrend.Course;
import partybuilding.assessment.facts.standing.TrendBasis;

/** How each branch's place among the others moved over the years up to the report's. */
final class TrendTable {
  static final List<String> HEADER =
      List.of(
          "branch_id",
          "dimension",
          "first_year",
          "last_year",
          "years",
          "slope",
          "slope_lower",
          "slope_upper",
          "mann_kendall_s",
          "mann_kendall_p",
          "verdict",
          "basis",
          "theil_sen",
          "theil_sen_lower",
          "theil_sen_upper");

  private static final int YEAR_COLUMNS = 3;
  private static final int LINE_COLUMNS = 5;
  private static final int ROBUST_COLUMNS = 3;

  private TrendTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    return facts.standings().trends().stream()
        .sorted(
            comparing(BranchTrend::branch, ASCENDING)
                .thenComparing(BranchTrend::dimension, ASCENDING))
        .map(TrendTable::row);
  }

  private static List<?> row(BranchTrend trend) {
    Row row = new Row().add(trend.branch()).add(trend.dimension());
    addYears(row, trend.years());
    trend.course().ifPresentOrElse(c -> addLine(row, c), () -> row.blank(LINE_COLUMNS));
    row.add(trend.verdict().code()).add(trend.basis().map(TrendBasis::code).orElse(""));
    trend.course().ifPresentOrElse(c -> addRobust(row, c), () -> row.blank(ROBUST_COLUMNS));
    return row.cells();
  }

  private static void addYears(Row row, List<Integer> years) {
    if (years.isEmpty()) {
      row.blank(YEAR_COLUMNS);
    } else {
      row.add(years.get(0)).add(years.get(years.size() - 1)).add(years.size());
    }
  }

  private static void addLine(Row row, Course course) {
    row.add(course.slope()).add(course.interval());
    row.add(course.mannKendallS()).add(course.mannKendallP());
  }

  private static void addRobust(Row row, Course course) {
    row.add(course.theilSen()).add(course.theilSenInterval());
  }
}
