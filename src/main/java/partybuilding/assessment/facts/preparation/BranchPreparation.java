package partybuilding.assessment.facts.preparation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import partybuilding.assessment.contract.row.CommentKind;
import partybuilding.assessment.facts.meeting.CommentText;
import partybuilding.assessment.facts.meeting.OnsiteDebrief;
import partybuilding.assessment.lineage.Branch;

/**
 * What is known of a branch before a meeting.
 *
 * @param branch the branch of the meeting's year
 * @param comments what was said of its debrief at the previous meeting
 * @param items the ledger items to be reported to the meeting
 * @param onsite whether it debriefed on site in the committee's term
 */
public record BranchPreparation(
    Branch branch, List<CommentText> comments, List<PreparedItem> items, OnsiteDebrief onsite) {
  public BranchPreparation {
    comments = List.copyOf(comments);
    items = List.copyOf(items);
  }

  /** The gaps that the committee named. */
  public List<CommentText> gaps() {
    return comments.stream().filter(comment -> comment.kind() == CommentKind.GAP).toList();
  }

  /** What the committee suggested. */
  public List<CommentText> suggestions() {
    return comments.stream().filter(comment -> comment.kind() == CommentKind.SUGGESTION).toList();
  }

  /** The gaps that are in no ledger; none if it is not known. */
  public List<CommentText> unlisted() {
    return gaps().stream().filter(gap -> gap.takenUp().equals(Optional.of(false))).toList();
  }

  /** The counts. */
  public BranchCounts counts() {
    boolean unknown = gaps().stream().anyMatch(gap -> gap.takenUp().isEmpty());
    return new BranchCounts(
        gaps().size(),
        unknown ? OptionalLong.empty() : OptionalLong.of(unlisted().size()),
        suggestions().size(),
        ItemCounts.of(items));
  }
}
