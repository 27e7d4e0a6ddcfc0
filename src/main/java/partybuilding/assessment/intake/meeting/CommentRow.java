package partybuilding.assessment.intake.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.cell.Identifier;
import partybuilding.assessment.cell.YesOrNo;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.ExportKind;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.row.Comment;
import partybuilding.assessment.contract.row.CommentKind;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.intake.BranchCells;
import partybuilding.assessment.intake.DimensionWords;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.Match;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.notice.BallotNotice.MissingValue;
import partybuilding.assessment.notice.LedgerNotice.UnknownDimension;
import partybuilding.assessment.notice.MeetingNotice.UnknownCommentKind;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.sheet.Sheet;

/** Reads the rows of one file of comments. */
final class CommentRow {
  private static final List<Column> NAMES = List.of(Column.BRANCH, Column.BRANCH_ID);

  private final Sheet sheet;
  private final BranchCells branches;
  private final DimensionWords dimensions;
  private final Cells cells;
  private final List<Comment> comments = new ArrayList<>();

  CommentRow(Sheet sheet, Rules rules, Register register) {
    this.sheet = sheet;
    this.branches = new BranchCells(sheet.header(), register);
    this.dimensions = new DimensionWords(rules);
    this.cells = new Cells(sheet, ExportKind.COMMENTS);
  }

  /** Reads the current row. A row whose text says nothing, or 暂无意见, is not a comment. */
  void read() {
    if (cells.totals(NAMES)) {
      sheet.tally().totals();
    } else if (sheet.fault().isPresent()) {
      sheet.refuse(sheet.fault().get());
    } else if (Marks.unsaid(cells.spelling(Column.TEXT))) {
      sheet.tally().blank();
    } else {
      readComment();
    }
  }

  /** The comments accepted so far. */
  List<Comment> comments() {
    return comments;
  }

  private void readComment() {
    Match match = branches.match(sheet);
    Optional<CommentKind> kind = CommentKind.find(cells.spelling(Column.COMMENT_KIND));
    if (!(match instanceof Match.Found found)) {
      sheet.refuse(branches.notice(sheet, match));
    } else if (kind.isEmpty()) {
      sheet.refuse(unknownKind());
    } else {
      accept(found.branch(), kind.get());
    }
  }

  private void accept(Branch branch, CommentKind kind) {
    Optional<String> item =
        Optional.of(Identifier.of(cells.text(Column.ITEM_ID)))
            .filter(id -> !id.isEmpty() && YesOrNo.find(id).orElse(true));
    String text = cells.text(Column.TEXT);
    comments.add(new Comment(sheet.line(), branch.id(), kind, dimension(), text, item));
    sheet.tally().accepted();
  }

  private String dimension() {
    String cell = cells.text(Column.DIMENSION);
    Optional<String> dimension = dimensions.find(cell);
    if (dimension.isEmpty()) {
      sheet.report(new UnknownDimension(cells.place(Column.DIMENSION), cell));
    }
    return dimension.orElse(LedgerItem.OTHER);
  }

  private Notice unknownKind() {
    String cell = cells.text(Column.COMMENT_KIND);
    return cell.isEmpty()
        ? new MissingValue(cells.place(Column.COMMENT_KIND))
        : new UnknownCommentKind(cells.place(Column.COMMENT_KIND), cell, CommentKind.known());
  }
}
