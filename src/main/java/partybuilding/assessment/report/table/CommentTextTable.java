package partybuilding.assessment.report.table;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.table.CodePointOrder.ASCENDING;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.meeting.CommentText;

/** What was said of each branch's debrief, and whether the ledger took it up. */
final class CommentTextTable {
  static final List<String> HEADER =
      List.of("year", "branch_id", "kind", "dimension", "comment", "item_id", "taken_up");

  private CommentTextTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    return facts.meetings().texts().stream()
        .sorted(
            comparingInt(CommentText::year)
                .thenComparing(CommentText::branch, ASCENDING)
                .thenComparing(comparing(comment -> comment.kind().code()))
                .thenComparing(CommentText::dimension, ASCENDING)
                .thenComparing(CommentText::text, ASCENDING)
                .thenComparing(comment -> comment.item().orElse(""), ASCENDING))
        .map(CommentTextTable::row);
  }

  private static List<?> row(CommentText comment) {
    return new Row()
        .add(comment.year())
        .add(comment.branch())
        .add(comment.kind().code())
        .add(comment.dimension())
        .add(comment.text())
        .add(comment.item().orElse(""))
        .truth(comment.takenUp())
        .cells();
  }
}
