package partybuilding.assessment.report.page.branch;

import java.util.List;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.Movement;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;

/**
 * A branch in the short list of all branches: its page, and its significant changes. It is used
 * where the branches are too many for a full table, up to all branches of a country.
 *
 * @param name the branch's
 * @param link the file of its own page
 * @param unit its parent organisation; empty if unknown
 * @param kind its kind; empty if unknown
 * @param withheld why it is withheld; empty if it is not
 * @param moves its significant changes, one per dimension
 */
public record ListedBranch(
    String name, String link, String unit, String kind, String withheld, List<Move> moves) {
  public ListedBranch {
    moves = List.copyOf(moves);
  }

  /**
   * A significant change in one dimension.
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
