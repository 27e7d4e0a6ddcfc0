package partybuilding.assessment.facts.meeting;

import java.util.Optional;
import partybuilding.assessment.contract.row.Comment;
import partybuilding.assessment.contract.row.CommentKind;

/**
 * One comment on a branch, as the report year sees it.
 *
 * @param year the assessment year
 * @param branch the branch's id
 * @param kind gap or suggestion
 * @param dimension the dimension's id, or {@link
 *     partybuilding.assessment.contract.row.LedgerItem#OTHER}
 * @param text what was said
 * @param item the ledger item that the comment refers to; empty if it names none
 * @param takenUp whether that item stands in a ledger of the year or later; empty where there is no
 *     such ledger
 */
public record CommentText(
    int year,
    String branch,
    CommentKind kind,
    String dimension,
    String text,
    Optional<String> item,
    Optional<Boolean> takenUp) {
  /**
   * A comment of a year.
   *
   * @param branch who carries on the line of the branch that it was made on
   */
  public static CommentText of(
      int year, String branch, Comment comment, Optional<Boolean> takenUp) {
    return new CommentText(
        year, branch, comment.kind(), comment.dimension(), comment.text(), comment.item(), takenUp);
  }
}
