package partybuilding.assessment.report.table;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.table.CodePointOrder.ASCENDING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.standing.BranchRank;
import partybuilding.assessment.facts.standing.RankInterval;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.score.Shares;

/**
 * Every branch in every year and dimension. There is no rank where the branches are not to be
 * ranked; the note then says so.
 */
final class ScoreTable {
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
          "rank",
          "rank_lower",
          "rank_upper",
          "of",
          "good_share",
          "good_or_fairly_good_share",
          "change",
          "change_lower",
          "change_upper",
          "verdict",
          "note",
          "rank_basis");

  private static final int RANK_COLUMNS = 4;

  private ScoreTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    Map<String, String> names =
        facts.branches().stream().collect(Collectors.toMap(Branch::id, Branch::name));
    Map<List<Object>, BranchRank> ranks =
        facts.standings().ranks().stream()
            .collect(Collectors.toMap(ScoreTable::key, Function.identity()));
    return facts.scores().branches().stream()
        .sorted(
            comparingInt(BranchScore::year)
                .thenComparing(BranchScore::branch, ASCENDING)
                .thenComparing(BranchScore::dimension, ASCENDING))
        .map(score -> row(score, names.getOrDefault(score.branch(), score.branch()), ranks));
  }

  private static List<Object> key(BranchRank rank) {
    return List.of(rank.year(), rank.branch(), rank.dimension());
  }

  private static List<?> row(BranchScore score, String name, Map<List<Object>, BranchRank> ranks) {
    Optional<BranchRank> rank =
        Optional.ofNullable(ranks.get(List.of(score.year(), score.branch(), score.dimension())));
    Row row = new Row().add(score.year()).add(score.branch()).add(name).add(score.dimension());
    row.ballots(score.ballots(), score.note()).add(score.score()).add(score.interval());
    rank.flatMap(BranchRank::place)
        .ifPresentOrElse(
            place -> add(row, place, rank.orElseThrow().of()), () -> row.blank(RANK_COLUMNS));
    score.shares().ifPresentOrElse(shares -> add(row, shares), () -> row.blank(2));
    row.change(score.change()).add(score.verdict().code());
    row.note(score.note().or(() -> rank.flatMap(BranchRank::note)));
    return row.add(rank.map(r -> r.basis().code()).orElse("")).cells();
  }

  private static void add(Row row, RankInterval place, int of) {
    row.add(place.rank()).add(place.lower()).add(place.upper()).add(of);
  }

  private static void add(Row row, Shares shares) {
    row.add(shares.good()).add(shares.goodOrFairlyGood());
  }
}
