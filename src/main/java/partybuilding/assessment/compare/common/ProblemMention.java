package partybuilding.assessment.compare.common;

import java.util.Optional;
import partybuilding.assessment.contract.row.Comment;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.ProblemText;

/**
 * One statement of a problem: a ledger item or a comment.
 *
 * @param plain the normalised text by which problems are compared
 * @param wording the original text
 * @param branch the branch of the report year
 * @param dimension the dimension's id, or {@code other}
 * @param year the assessment that raised or named it
 * @param item the ledger item; empty for a comment
 */
record ProblemMention(
    String plain,
    String wording,
    String branch,
    String dimension,
    int year,
    Optional<FollowedItem> item) {
  static ProblemMention of(FollowedItem item) {
    String text = item.problem().text();
    return new ProblemMention(
        ProblemText.plain(text),
        text,
        item.branch(),
        item.problem().dimension(),
        item.year(),
        Optional.of(item));
  }

  /** A comment of a year on a branch of the report year. */
  static ProblemMention of(Comment comment, String branch, int year) {
    String plain = ProblemText.plain(comment.text());
    return new ProblemMention(
        plain, comment.text(), branch, comment.dimension(), year, Optional.empty());
  }
}
