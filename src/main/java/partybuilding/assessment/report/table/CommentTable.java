package partybuilding.assessment.report.table;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.table.CodePointOrder.ASCENDING;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.meeting.BranchComments;

/** How many comments each branch got, and how many the ledger took up. */
final class CommentTable {
  static final List<String> HEADER = List.of("year", "branch_id", "kind", "given", "taken_up");

  private CommentTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    return facts.meetings().comments().stream()
        .sorted(
            comparingInt(BranchComments::year)
                .thenComparing(BranchComments::branch, ASCENDING)
                .thenComparing(comparing(comments -> comments.kind().code())))
        .map(CommentTable::row);
  }

  private static List<?> row(BranchComments comments) {
    return new Row()
        .add(comments.year())
        .add(comments.branch())
        .add(comments.kind().code())
        .add(comments.given())
        .add(comments.takenUp())
        .cells();
  }
}
