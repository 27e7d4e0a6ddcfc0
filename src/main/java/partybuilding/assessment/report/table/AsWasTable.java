package partybuilding.assessment.report.table;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.table.CodePointOrder.ASCENDING;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.score.AsWasScore;
import partybuilding.assessment.score.Shares;

/** Every year with the branches it had. Ranks will follow at the end. */
final class AsWasTable {
  static final List<String> HEADER =
      List.of(
          "year",
          "branch_id",
          "branch",
          "dimension",
          "ballots",
          "score",
          "score_lower",
          "score_upper",
          "good_share",
          "good_or_fairly_good_share",
          "note");

  private AsWasTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    return facts.scores().asWas().stream()
        .sorted(
            comparingInt(AsWasScore::year)
                .thenComparing(AsWasScore::branch, ASCENDING)
                .thenComparing(AsWasScore::dimension, ASCENDING))
        .map(AsWasTable::row);
  }

  private static List<?> row(AsWasScore score) {
    Row row = new Row().add(score.year()).add(score.branch()).add(score.name());
    row.add(score.dimension()).ballots(score.ballots(), score.note());
    row.add(score.score()).add(score.interval());
    score.shares().ifPresentOrElse(shares -> add(row, shares), () -> row.blank(2));
    return row.note(score.note()).cells();
  }

  private static void add(Row row, Shares shares) {
    row.add(shares.good()).add(shares.goodOrFairlyGood());
  }
}
