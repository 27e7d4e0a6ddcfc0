package partybuilding.assessment.report.table.score;

import java.util.Optional;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.standing.BranchRank;
import partybuilding.assessment.facts.standing.RankInterval;
import partybuilding.assessment.score.Note;

/**
 * A score with its rank among the branches.
 *
 * @param score of a branch in a year and dimension
 * @param name of the branch
 * @param rank of the score, where it is compared with others
 */
public record ScoreRow(BranchScore score, String name, Optional<BranchRank> rank) {
  Optional<RankInterval> place() {
    return rank.flatMap(BranchRank::place);
  }

  /** The number of branches ranked; empty if they are not ranked. */
  Optional<Integer> of() {
    return rank.filter(ranked -> ranked.place().isPresent()).map(BranchRank::of);
  }

  Optional<Note> note() {
    return score.note().or(() -> rank.flatMap(BranchRank::note));
  }

  Optional<String> rankBasis() {
    return rank.map(ranked -> ranked.basis().code());
  }
}
