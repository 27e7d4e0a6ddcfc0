package partybuilding.assessment.report.table;

import static java.util.Comparator.comparing;
import static partybuilding.assessment.report.table.CodePointOrder.ASCENDING;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.rectification.Age;
import partybuilding.assessment.rectification.Backlog;

/** What is left to be done on the as-of date, overdue items by age in days. */
final class BacklogTable {
  static final List<String> HEADER =
      List.of(
          "branch_id",
          "open",
          "overdue_1_30",
          "overdue_31_90",
          "overdue_91_180",
          "overdue_over_180",
          "due_within_three_months",
          "long_term",
          "closed_unverified",
          "awaiting");

  private BacklogTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    return facts.ledger().backlogs().stream()
        .sorted(comparing(Backlog::branch, ASCENDING))
        .map(BacklogTable::row);
  }

  private static List<?> row(Backlog backlog) {
    Row row = new Row().add(backlog.branch()).add(backlog.open());
    for (Age age : Age.values()) {
      row.add(backlog.overdue().getOrDefault(age, 0L));
    }
    row.add(backlog.dueNext()).add(backlog.longTerm()).add(backlog.unverified());
    row.add(backlog.awaiting());
    return row.cells();
  }
}
