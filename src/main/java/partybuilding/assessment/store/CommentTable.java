package partybuilding.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import partybuilding.assessment.contract.Comment;
import partybuilding.assessment.contract.CommentKind;

/** The comments of each year. */
public final class CommentTable {
  private static final YearRows.Shape SHAPE = new YearRows.Shape("comment", 6);

  private final YearRows<Comment> rows;

  CommentTable(Sql sql) {
    rows = new YearRows<>(sql, SHAPE, CommentTable::cells, CommentTable::comment);
  }

  /** Puts a year's comments in the place of whatever is kept of it. */
  public void replace(int year, List<Comment> comments) {
    rows.replace(year, comments);
  }

  /** The comments kept of a year. */
  public List<Comment> find(int year) {
    return rows.find(year);
  }

  void forget(int year) {
    rows.forget(year);
  }

  private static List<Object> cells(Comment comment) {
    return List.of(
        comment.line(),
        comment.branch(),
        comment.kind().code(),
        comment.dimension(),
        comment.text(),
        comment.item());
  }

  private static Comment comment(ResultSet row) throws SQLException {
    return new Comment(
        row.getLong("line"),
        row.getString("branch"),
        CommentKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        row.getString("dimension"),
        row.getString("said"),
        Sql.optionalText(row, "item_id"));
  }
}
