package partybuilding.assessment.compare.common;

import java.util.Optional;
import partybuilding.assessment.contract.row.Comment;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.ProblemText;

/**
 * A place at which a problem is put into words: an item of the ledger, or a comment.
 *
 * @param plain the words by which it is compared
 * @param wording the words as they stand
 * @param branch the branch of the report year
 * @param dimension the dimension's id, or {@code other}
 * @param year the assessment that raised or named it
 * @param item of the ledger; empty of a comment
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
