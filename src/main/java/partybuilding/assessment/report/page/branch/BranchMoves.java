package partybuilding.assessment.report.page.branch;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.PageInput;

/**
 * The report year's scores of a branch, and which of them changed on the year before.
 *
 * @param scores one per dimension that has one, in the report's order
 * @param dimensions how many dimensions there are
 */
record BranchMoves(List<BranchScore> scores, int dimensions) {
  BranchMoves {
    scores = List.copyOf(scores);
  }

  static BranchMoves of(Branch branch, PageInput input) {
    return new BranchMoves(
        input.dimensions().stream()
            .flatMap(dimension -> input.scores().find(branch.id(), dimension.id()).stream())
            .filter(score -> score.score().isPresent())
            .toList(),
        input.dimensions().size());
  }

  /** The scores that can be compared with the year before. */
  Stream<BranchScore> judged() {
    return scores.stream().filter(score -> score.verdict().judged());
  }

  /** The scores with a significant change. */
  Stream<BranchScore> moved() {
    return scores.stream().filter(score -> score.verdict().moved());
  }

  /** Whether every dimension can be compared. */
  boolean whole() {
    return judged().count() == dimensions;
  }

  /** The largest significant change in points, by amount; 0 if there is none. */
  double largest() {
    return moved()
        .flatMap(score -> score.change().stream())
        .mapToDouble(change -> Math.abs(change.difference()))
        .max()
        .orElse(0);
  }
}
