package partybuilding.assessment.report.page.point;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.contract.row.CommentKind;
import partybuilding.assessment.facts.meeting.CommentText;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.report.page.base.MeetingTrace;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.TableTrace;

/** The number of gaps named by the committee that are in no ledger. */
final class GapPoint {
  /** The most names in a sentence. */
  private static final int MOST_NAMES = 3;

  private GapPoint() {}

  /**
   * The sentence; empty if no gap was named, or if none is known to be missing and some are
   * unknown.
   */
  static Optional<MainPoint> of(PageInput input) {
    List<CommentText> gaps =
        input.facts().meetings().texts().stream()
            .filter(comment -> comment.year() == input.facts().year())
            .filter(comment -> comment.kind() == CommentKind.GAP)
            .toList();
    List<String> missed =
        gaps.stream()
            .filter(gap -> gap.takenUp().equals(Optional.of(false)))
            .map(CommentText::branch)
            .toList();
    boolean followed = gaps.stream().allMatch(gap -> gap.takenUp().isPresent());
    return gaps.isEmpty() || (missed.isEmpty() && !followed)
        ? Optional.empty()
        : Optional.of(point(gaps.size(), missed, input));
  }

  private static MainPoint point(int gaps, List<String> missed, PageInput input) {
    PageWording wording = input.wording();
    List<String> branches = missed.stream().distinct().toList();
    String sentence =
        wording.text(
            missed.isEmpty() ? "point.gaps.none" : "point.gaps",
            Map.of(
                "all", NumberText.count(gaps),
                "count", NumberText.count(missed.size()),
                "branches", input.branchNames(branches, MOST_NAMES)));
    return MainPoint.of(sentence, "comments", wording).from(traces(branches, input));
  }

  /** The rows of the branches that are named. */
  private static List<TableTrace> traces(List<String> branches, PageInput input) {
    List<String> named = branches.stream().limit(MOST_NAMES).toList();
    return input.facts().meetings().comments().stream()
        .filter(comments -> comments.year() == input.facts().year())
        .filter(comments -> comments.kind() == CommentKind.GAP)
        .filter(comments -> named.contains(comments.branch()))
        .map(comments -> MeetingTrace.of(comments, input.wording()))
        .toList();
  }
}
