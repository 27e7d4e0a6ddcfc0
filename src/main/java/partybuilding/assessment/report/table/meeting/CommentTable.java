package partybuilding.assessment.report.table.meeting;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.COUNT;
import static partybuilding.assessment.restatement.Ground.Kind.COMMENTS;
import static partybuilding.assessment.restatement.Ground.Kind.RECTIFICATION;
import static partybuilding.assessment.restatement.Lasting.SAME_BRANCHES;

import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.meeting.BranchComments;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ReportTable;

/** The numbers of comments on each branch, and of those that are in the ledger. */
public final class CommentTable {
  private static final ColumnList<BranchComments> COLUMNS =
      new ColumnList<BranchComments>()
          .year(BranchComments::year)
          .branch(BranchComments::branch)
          .key("kind", CommentTextTable.KINDS, comments -> comments.kind().code())
          .required("given", COUNT, BranchComments::given)
          .optional("taken_up", COUNT, BranchComments::takenUp);

  /** The declaration. */
  public static final ReportTable<Comparison, BranchComments> TABLE =
      ReportTable.of(TableName.COMMENTS, CommentTable::rows, COLUMNS)
          .restsOn(COMMENTS, RECTIFICATION)
          .lasts(SAME_BRANCHES)
          .passing("taken_up")
          .inBranchEdition();

  private CommentTable() {}

  private static Stream<BranchComments> rows(Comparison facts) {
    return facts.meetings().comments().stream()
        .sorted(
            comparingInt(BranchComments::year)
                .thenComparing(BranchComments::branch, ASCENDING)
                .thenComparing(comparing(comments -> comments.kind().code())));
  }
}
