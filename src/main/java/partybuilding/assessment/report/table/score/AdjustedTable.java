package partybuilding.assessment.report.table.score;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.POINTS;
import static partybuilding.assessment.report.column.ColumnType.SCORE;
import static partybuilding.assessment.report.column.ColumnType.TEXT;
import static partybuilding.assessment.restatement.Ground.Kind.EVALUATIONS;
import static partybuilding.assessment.restatement.Lasting.SAME_BRANCHES;

import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.standing.AdjustedScore;
import partybuilding.assessment.facts.standing.AdjustedScore.Adjustment;
import partybuilding.assessment.facts.standing.Position;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ColumnType;
import partybuilding.assessment.report.column.ReportTable;

/** Every branch within each year whose ballots carry ids, the evaluators' strictness removed. */
public final class AdjustedTable {
  private static final ColumnType POSITIONS = ColumnType.codes(Position.values(), Position::code);

  private static final ColumnList<AdjustedScore> COLUMNS =
      new ColumnList<AdjustedScore>()
          .year(AdjustedScore::year)
          .branch(AdjustedScore::branch)
          .dimension(AdjustedScore::dimension)
          .ballots(AdjustedScore::ballots, AdjustedScore::note)
          .optional("raw", SCORE, AdjustedScore::raw)
          .optional("adjusted", POINTS, score -> score.adjustment().map(Adjustment::adjusted))
          .optional(
              "adjusted_se", POINTS, score -> score.adjustment().map(Adjustment::standardError))
          .optional("component", TEXT, score -> score.adjustment().map(Adjustment::component))
          .optional("standing_change", POINTS, score -> score.change().difference())
          .optional("standing_change_se", POINTS, score -> score.change().standardError())
          .required(
              "standing_verdict",
              ScoreCodes.STANDING_VERDICTS,
              score -> score.change().verdict().code())
          .optional("position", POSITIONS, score -> score.position().map(Position::code))
          .optional("effect", POINTS, score -> score.adjustment().map(Adjustment::effect))
          .interval("effect", POINTS, score -> score.adjustment().flatMap(Adjustment::interval))
          .note(AdjustedScore::note)
          .interval("standing_change", POINTS, score -> score.change().interval());

  /** The declaration. */
  public static final ReportTable<Comparison, AdjustedScore> TABLE =
      ReportTable.of(TableName.ADJUSTED, AdjustedTable::rows, COLUMNS)
          .restsOn(EVALUATIONS)
          .lasts(SAME_BRANCHES);

  private AdjustedTable() {}

  private static Stream<AdjustedScore> rows(Comparison facts) {
    return facts.standings().adjusted().stream()
        .sorted(
            comparingInt(AdjustedScore::year)
                .thenComparing(AdjustedScore::branch, ASCENDING)
                .thenComparing(AdjustedScore::dimension, ASCENDING));
  }
}
