package partybuilding.assessment.report.page.branch;

import java.util.List;
import java.util.Map;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.TableTrace;

/** How the scores of a branch moved since the year before, as far as they can be compared. */
final class MoveSentence {
  private final boolean withheld;
  private final BranchMoves moves;
  private final PageWording wording;

  MoveSentence(Branch branch, PageInput input) {
    this.withheld = input.withheldNow().contains(branch.id());
    this.moves = BranchMoves.of(branch, input);
    this.wording = input.wording();
  }

  /** The sentence without its end. */
  String text() {
    if (withheld) {
      return wording.limit("opening.withheld");
    }
    if (moves.scores().isEmpty()) {
      return wording.text("opening.unscored");
    }
    List<String> moved = moves.moved().map(this::move).toList();
    return moved.isEmpty() ? unmoved() : moved(moved);
  }

  /** The rows of the significant changes. */
  List<TableTrace> rows() {
    return moves.moved().map(score -> TableTrace.of(score, wording)).toList();
  }

  private String moved(List<String> moved) {
    boolean rest = moved.size() < moves.judged().count();
    Map<String, String> values =
        Map.of(
            "moves",
            wording.list(moved),
            "rest",
            rest ? wording.text(of("opening.moved.rest")) : "");
    return wording.text("opening.moved", values);
  }

  private String unmoved() {
    if (moves.judged().findAny().isPresent()) {
      return wording.text(of("opening.unmoved"));
    }
    boolean alone =
        moves.scores().stream().allMatch(score -> score.verdict() == Verdict.TOO_FEW_YEARS);
    return wording.text(alone ? "opening.no_earlier" : "opening.uncompared");
  }

  /** The variant of a sentence for branches some of whose dimensions cannot be compared. */
  private String of(String key) {
    return moves.whole() ? key : key + ".some";
  }

  private String move(BranchScore score) {
    return wording.text(
        "opening.move",
        Map.of(
            "dimension", wording.dimension(score.dimension()),
            "verdict", wording.verdict(score.verdict()),
            "change", wording.change(score.change())));
  }
}
