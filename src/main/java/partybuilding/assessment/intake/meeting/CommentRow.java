package partybuilding.assessment.intake.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.cell.Identifier;
import partybuilding.assessment.cell.YesOrNo;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.file.ExportKind;
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

/** Reads {@code comments-YYYY.csv}: what committee members said of the debriefs. */
public final class CommentRow implements FileRows<Comment> {
  /** The reader of the files. */
  public static final MeetingReader<Comment> READER =
      MeetingReader.of(
          ExportKind.COMMENTS,
          List.of(BranchCells.COLUMNS, List.of(Column.COMMENT_KIND), List.of(Column.TEXT)),
          CommentRow::new);

  private final Sheet sheet;
  private final BranchCells branches;
  private final DimensionWords dimensions;
  private final Cells cells;
  private final List<Comment> comments = new ArrayList<>();

  private CommentRow(Sheet sheet, Rules rules, Register register) {
    this.sheet = sheet;
    this.branches = new BranchCells(sheet.header(), register);
    this.dimensions = new DimensionWords(rules);
    this.cells = new Cells(sheet, ExportKind.COMMENTS);
  }

  /** A row whose text says nothing, or 暂无意见, is not a comment. */
  @Override
  public void read() {
    if (cells.totals(BranchCells.COLUMNS)) {
      sheet.tally().totals();
    } else if (sheet.fault().isPresent()) {
      sheet.refuse(sheet.fault().get());
    } else if (Marks.unsaid(cells.spelling(Column.TEXT))) {
      sheet.tally().blank();
    } else {
      readComment();
    }
  }

  @Override
  public List<Comment> settle() {
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
