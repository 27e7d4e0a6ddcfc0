package partybuilding.assessment.report.page.branch;

import java.util.List;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.Movement;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;

/**
 * A branch in the list of those that are too many for a table of everything: where it is found, and
 * what moved. A page of all branches of a country has no room for more.
 *
 * @param name the branch's
 * @param link where its own page lies
 * @param unit what stands above it; empty where it is not known
 * @param kind what it is; empty where it is not known
 * @param withheld why nothing is said of it; empty where something is
 * @param moves a dimension each; none where nothing is shown to have moved
 */
public record ListedBranch(
    String name, String link, String unit, String kind, String withheld, List<Move> moves) {
  public ListedBranch {
    moves = List.copyOf(moves);
  }

  /**
   * A dimension that moved.
   *
   * @param dimension its name
   * @param style {@code up} or {@code down}
   * @param sign a triangle
   * @param word the verdict
   */
  public record Move(String dimension, String style, String sign, String word) {
    private static Move of(BranchScore score, PageWording wording) {
      Movement movement = Movement.of(score.verdict(), score.change(), score.note(), wording);
      return new Move(
          wording.dimension(score.dimension()), movement.style(), movement.sign(), movement.word());
    }
  }

  static ListedBranch of(Branch branch, PageInput input) {
    boolean withheld = input.withheldNow().contains(branch.id());
    return new ListedBranch(
        branch.name(),
        input.directory().link(branch),
        branch.parent(),
        branch.kind(),
        withheld ? input.wording().withheld() : "",
        BranchMoves.of(branch, input)
            .moved()
            .map(score -> Move.of(score, input.wording()))
            .toList());
  }
}
