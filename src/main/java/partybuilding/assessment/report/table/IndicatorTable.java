package partybuilding.assessment.report.table;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.table.CodePointOrder.ASCENDING;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.score.GradeCounts;
import partybuilding.assessment.score.IndicatorFigure;

/** What each indicator got, by group where group rows may appear. */
final class IndicatorTable {
  static final List<String> HEADER =
      List.of(
          "year",
          "branch_id",
          "indicator",
          "evaluator_group",
          "ballots",
          "mean",
          "sd",
          "good",
          "fairly_good",
          "average",
          "poor",
          "note");

  private static final int GRADES = 4;

  private IndicatorTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    return facts.scores().indicators().stream()
        .sorted(
            comparingInt(IndicatorFigure::year)
                .thenComparing(IndicatorFigure::branch, ASCENDING)
                .thenComparing(IndicatorFigure::indicator, ASCENDING)
                .thenComparing(IndicatorFigure::group, ASCENDING))
        .map(IndicatorTable::row);
  }

  private static List<?> row(IndicatorFigure figure) {
    Row row = new Row().add(figure.year()).add(figure.branch()).add(figure.indicator());
    row.add(figure.group()).ballots(figure.ballots(), figure.note());
    row.add(figure.mean()).add(figure.sd());
    figure.grades().ifPresentOrElse(grades -> add(row, grades), () -> row.blank(GRADES));
    return row.note(figure.note()).cells();
  }

  private static void add(Row row, GradeCounts grades) {
    row.add(grades.good()).add(grades.fairlyGood()).add(grades.average()).add(grades.poor());
  }
}
