package partybuilding.assessment.report.table;

import static java.util.Comparator.comparing;
import static partybuilding.assessment.report.table.CodePointOrder.ASCENDING;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Recurrence;

/**
 * What came back after it was closed, with the words of both items. {@code kind} is {@code
 * recurred} where the ledger names the earlier item, {@code suspected} where only the words are
 * alike; {@code years_running} counts the assessments in a row that raised it.
 */
final class RecurrenceTable {
  static final List<String> HEADER =
      List.of(
          "kind",
          "year",
          "branch_id",
          "item_id",
          "dimension",
          "problem",
          "earlier_year",
          "earlier_item_id",
          "earlier_problem",
          "years_running");

  private RecurrenceTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    return facts.ledger().recurrences().stream()
        .sorted(
            comparing(Recurrence::suspected)
                .thenComparing(Recurrence::item, items())
                .thenComparing(Recurrence::earlier, items()))
        .map(RecurrenceTable::row);
  }

  private static Comparator<FollowedItem> items() {
    return Comparator.comparingInt(FollowedItem::year)
        .thenComparing(FollowedItem::branch, ASCENDING)
        .thenComparing(FollowedItem::id, ASCENDING)
        .thenComparing(FollowedItem::problem, ASCENDING);
  }

  private static List<?> row(Recurrence recurrence) {
    FollowedItem item = recurrence.item();
    FollowedItem earlier = recurrence.earlier();
    Row row = new Row().add(recurrence.suspected() ? "suspected" : "recurred");
    row.add(item.year()).add(item.branch()).add(item.id()).add(item.dimension());
    row.add(item.problem()).add(earlier.year()).add(earlier.id()).add(earlier.problem());
    return row.add(recurrence.yearsRunning()).cells();
  }
}
