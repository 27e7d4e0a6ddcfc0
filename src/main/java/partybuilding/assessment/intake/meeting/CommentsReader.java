package partybuilding.assessment.intake.meeting;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.row.Comment;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.sheet.Form;
import partybuilding.assessment.sheet.Sheet;

/** Reads {@code comments-YYYY.csv}: what committee members said of the debriefs. */
public final class CommentsReader {
  private static final Form FORM =
      new Form(
          "comments",
          List.of(
              Stream.concat(Column.BRANCH.names(), Column.BRANCH_ID.names()).toList(),
              Column.COMMENT_KIND.names().toList(),
              Column.TEXT.names().toList()));

  private final Rules rules;
  private final Register register;

  /** Reads by the rules of the file's year and the register of branches. */
  public CommentsReader(Rules rules, Register register) {
    this.rules = rules;
    this.register = register;
  }

  /**
   * Reads a file to its end.
   *
   * @throws ExportsRefused if the file as a whole cannot be used
   */
  public MeetingFile<Comment> read(Export export, NoticeBoard board) {
    try (Sheet sheet = Sheet.open(export, FORM, board)) {
      CommentRow row = new CommentRow(sheet, rules, register);
      sheet.header().reportIgnored(board);
      while (sheet.next()) {
        row.read();
      }
      return new MeetingFile<>(row.comments(), sheet.account());
    }
  }
}
