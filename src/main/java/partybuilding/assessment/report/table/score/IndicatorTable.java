package partybuilding.assessment.report.table.score;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.COUNT;
import static partybuilding.assessment.report.column.ColumnType.SCORE;
import static partybuilding.assessment.report.column.ColumnType.TEXT;
import static partybuilding.assessment.restatement.Ground.Kind.EVALUATIONS;
import static partybuilding.assessment.restatement.Lasting.SAME_BRANCHES;

import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ReportTable;
import partybuilding.assessment.score.GradeCounts;
import partybuilding.assessment.score.IndicatorFigure;

/** The means of each indicator, by group if figures by group may be disclosed. */
public final class IndicatorTable {
  private static final ColumnList<IndicatorFigure> COLUMNS =
      new ColumnList<IndicatorFigure>()
          .year(IndicatorFigure::year)
          .branch(IndicatorFigure::branch)
          .key("indicator", TEXT, IndicatorFigure::indicator)
          .key("evaluator_group", TEXT, IndicatorFigure::group)
          .ballots(IndicatorFigure::ballots, IndicatorFigure::note)
          .optional("mean", SCORE, IndicatorFigure::mean)
          .optional("sd", SCORE, figure -> figure.statistics().sd())
          .optional("good", COUNT, figure -> figure.statistics().grades().map(GradeCounts::good))
          .optional(
              "fairly_good",
              COUNT,
              figure -> figure.statistics().grades().map(GradeCounts::fairlyGood))
          .optional(
              "average", COUNT, figure -> figure.statistics().grades().map(GradeCounts::average))
          .optional("poor", COUNT, figure -> figure.statistics().grades().map(GradeCounts::poor))
          .note(IndicatorFigure::note);

  /** The declaration. */
  public static final ReportTable<Comparison, IndicatorFigure> TABLE =
      ReportTable.of(TableName.INDICATORS, IndicatorTable::rows, COLUMNS)
          .restsOn(EVALUATIONS)
          .lasts(SAME_BRANCHES)
          .inBranchEdition();

  private IndicatorTable() {}

  private static Stream<IndicatorFigure> rows(Comparison facts) {
    return facts.scores().indicators().stream()
        .sorted(
            comparingInt(IndicatorFigure::year)
                .thenComparing(IndicatorFigure::branch, ASCENDING)
                .thenComparing(IndicatorFigure::indicator, ASCENDING)
                .thenComparing(IndicatorFigure::group, ASCENDING));
  }
}
