package partybuilding.assessment.report.table.meeting;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.TEXT;
import static partybuilding.assessment.report.column.ColumnType.TRUTH;

import java.util.stream.Stream;
import partybuilding.assessment.contract.row.CommentKind;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.meeting.CommentText;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ColumnType;
import partybuilding.assessment.report.column.ReportTable;

/** The comments on each branch's debrief, and whether they are in the ledger. */
public final class CommentTextTable {
  static final ColumnType KINDS = ColumnType.codes(CommentKind.values(), CommentKind::code);

  private static final ColumnList<CommentText> COLUMNS =
      new ColumnList<CommentText>()
          .year(CommentText::year)
          .branch(CommentText::branch)
          .key("kind", KINDS, comment -> comment.kind().code())
          .dimension(CommentText::dimension)
          .required("comment", TEXT, CommentText::text)
          .optional("item_id", TEXT, CommentText::item)
          .optional("taken_up", TRUTH, CommentText::takenUp);

  /** The declaration. */
  public static final ReportTable<Comparison, CommentText> TABLE =
      ReportTable.of(TableName.COMMENT_TEXTS, CommentTextTable::rows, COLUMNS)
          .keyMayRepeat()
          .inBranchEdition();

  private CommentTextTable() {}

  private static Stream<CommentText> rows(Comparison facts) {
    return facts.meetings().texts().stream()
        .sorted(
            comparingInt(CommentText::year)
                .thenComparing(CommentText::branch, ASCENDING)
                .thenComparing(comparing(comment -> comment.kind().code()))
                .thenComparing(CommentText::dimension, ASCENDING)
                .thenComparing(CommentText::text, ASCENDING)
                .thenComparing(comment -> comment.item().orElse(""), ASCENDING));
  }
}
