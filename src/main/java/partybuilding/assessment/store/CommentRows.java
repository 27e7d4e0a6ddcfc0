package partybuilding.assessment.store;

import partybuilding.assessment.contract.row.Comment;
import partybuilding.assessment.contract.row.CommentKind;
import partybuilding.assessment.store.packed.BlockRow;
import partybuilding.assessment.store.packed.BlockShape;

/** How a comment is kept. */
final class CommentRows {
  static final BlockShape<Comment> SHAPE =
      BlockShape.of("comment", CommentRows::read)
          .numbers("line", Comment::line)
          .texts("branch", Comment::branch)
          .texts("kind", comment -> comment.kind().code())
          .texts("dimension", Comment::dimension)
          .texts("said", Comment::text)
          .texts("item_id", Comment::item);

  private CommentRows() {}

  private static Comment read(BlockRow row) {
    return new Comment(
        row.number("line"),
        row.text("branch"),
        row.code("kind", CommentKind.class),
        row.text("dimension"),
        row.text("said"),
        row.optionalText("item_id"));
  }
}
