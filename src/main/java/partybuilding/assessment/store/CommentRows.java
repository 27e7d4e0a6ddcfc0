package partybuilding.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import partybuilding.assessment.contract.row.Comment;
import partybuilding.assessment.contract.row.CommentKind;
import partybuilding.assessment.language.Coded;

/** How a comment is kept. */
final class CommentRows {
  static final YearlyShape<Comment> SHAPE =
      YearlyShape.of("comment", CommentRows::read)
          .with("line", Comment::line)
          .with("branch", Comment::branch)
          .with("kind", comment -> comment.kind().code())
          .with("dimension", Comment::dimension)
          .with("said", Comment::text)
          .with("item_id", Comment::item);

  private CommentRows() {}

  private static Comment read(ResultSet row) throws SQLException {
    return new Comment(
        row.getLong("line"),
        row.getString("branch"),
        Coded.of(CommentKind.class, row.getString("kind")),
        row.getString("dimension"),
        row.getString("said"),
        Sql.optionalText(row, "item_id"));
  }
}
