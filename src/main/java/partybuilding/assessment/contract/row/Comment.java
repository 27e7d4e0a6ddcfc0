package partybuilding.assessment.contract.row;

import java.util.Optional;
import partybuilding.assessment.packed.BlockRow;
import partybuilding.assessment.packed.BlockShape;

/**
 * What a committee member said of one branch's debrief. Who said it is not kept.
 *
 * @param line where it stands in its file
 * @param branch the branch's id
 * @param kind gap or suggestion
 * @param dimension the dimension's id, or {@link LedgerItem#OTHER}
 * @param text what was said
 * @param item the ledger item that took it up; empty where none is named
 */
public record Comment(
    long line,
    String branch,
    CommentKind kind,
    String dimension,
    String text,
    Optional<String> item) {
  /** How it is kept. */
  public static final BlockShape<Comment> SHAPE =
      BlockShape.of("comment", Comment::unpack)
          .numbers("line", Comment::line)
          .texts("branch", Comment::branch)
          .texts("kind", comment -> comment.kind().code())
          .texts("dimension", Comment::dimension)
          .texts("said", Comment::text)
          .texts("item_id", Comment::item);

  private static Comment unpack(BlockRow row) {
    return new Comment(
        row.number("line"),
        row.text("branch"),
        row.code("kind", CommentKind.class),
        row.text("dimension"),
        row.text("said"),
        row.optionalText("item_id"));
  }
}
