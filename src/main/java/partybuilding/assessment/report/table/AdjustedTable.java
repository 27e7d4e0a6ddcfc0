package partybuilding.assessment.report.table;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.table.CodePointOrder.ASCENDING;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.standing.AdjustedScore;
import partybuilding.assessment.facts.standing.AdjustedScore.Adjustment;
import partybuilding.assessment.facts.standing.AdjustedScore.StandingChange;
import partybuilding.assessment.facts.standing.Position;

/** Every branch within each year whose ballots carry ids, the evaluators' strictness removed. */
final class AdjustedTable {
  static final List<String> HEADER =
      List.of(
          "year",
          "branch_id",
          "dimension",
          "ballots",
          "raw",
          "adjusted",
          "adjusted_se",
          "component",
          "standing_change",
          "standing_change_se",
          "standing_verdict",
          "position",
          "effect",
          "effect_lower",
          "effect_upper",
          "note",
          "standing_change_lower",
          "standing_change_upper");

  private static final int ADJUSTED_COLUMNS = 3;
  private static final int EFFECT_COLUMNS = 3;

  private AdjustedTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    return facts.standings().adjusted().stream()
        .sorted(
            comparingInt(AdjustedScore::year)
                .thenComparing(AdjustedScore::branch, ASCENDING)
                .thenComparing(AdjustedScore::dimension, ASCENDING))
        .map(AdjustedTable::row);
  }

  private static List<?> row(AdjustedScore score) {
    Row row = new Row().add(score.year()).add(score.branch()).add(score.dimension());
    row.ballots(score.ballots(), score.note()).add(score.raw());
    score.adjustment().ifPresentOrElse(a -> add(row, a), () -> row.blank(ADJUSTED_COLUMNS));
    add(row, score.change());
    row.add(score.position().map(Position::code).orElse(""));
    score
        .adjustment()
        .ifPresentOrElse(
            a -> row.add(a.effect()).add(a.interval()), () -> row.blank(EFFECT_COLUMNS));
    return row.note(score.note()).add(score.change().interval()).cells();
  }

  private static void add(Row row, Adjustment adjustment) {
    row.add(adjustment.adjusted());
    row.add(adjustment.standardError());
    row.add(adjustment.component());
  }

  private static void add(Row row, StandingChange change) {
    row.add(change.difference());
    row.add(change.standardError());
    row.add(change.verdict().code());
  }
}
