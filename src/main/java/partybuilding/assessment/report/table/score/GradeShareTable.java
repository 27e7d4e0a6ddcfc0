package partybuilding.assessment.report.table.score;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.COUNT;
import static partybuilding.assessment.report.column.ColumnType.SHARE;
import static partybuilding.assessment.report.column.ColumnType.TEXT;

import java.util.function.Function;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ReportTable;
import partybuilding.assessment.score.GradeCounts;
import partybuilding.assessment.score.IndicatorFigure;

/**
 * The votes of each group by grade, if figures by group may be disclosed: the votes of {@code
 * indicators} as shares of all votes of the row.
 */
public final class GradeShareTable {
  private static final ColumnList<IndicatorFigure> COLUMNS =
      shares(
          new ColumnList<IndicatorFigure>()
              .year(IndicatorFigure::year)
              .branch(IndicatorFigure::branch)
              .key("indicator", TEXT, IndicatorFigure::indicator)
              .key("evaluator_group", TEXT, IndicatorFigure::group)
              .required("votes", COUNT, of(GradeCounts::total)));

  /** The declaration. */
  public static final ReportTable<Comparison, IndicatorFigure> TABLE =
      ReportTable.of(TableName.GRADE_SHARES, GradeShareTable::rows, COLUMNS);

  private GradeShareTable() {}

  private static ColumnList<IndicatorFigure> shares(ColumnList<IndicatorFigure> columns) {
    for (Grade grade : Grade.values()) {
      columns
          .required(grade.code(), COUNT, of(votes -> votes.of(grade)))
          .required(grade.code() + "_share", SHARE, of(votes -> votes.share(grade)));
    }
    return columns;
  }

  private static <T> Function<IndicatorFigure, T> of(Function<GradeCounts, T> figure) {
    return row -> figure.apply(row.statistics().grades().orElseThrow());
  }

  private static Stream<IndicatorFigure> rows(Comparison facts) {
    return facts.scores().indicators().stream()
        .filter(figure -> figure.statistics().grades().isPresent())
        .sorted(
            comparingInt(IndicatorFigure::year)
                .thenComparing(IndicatorFigure::branch, ASCENDING)
                .thenComparing(IndicatorFigure::indicator, ASCENDING)
                .thenComparing(IndicatorFigure::group, ASCENDING));
  }
}
