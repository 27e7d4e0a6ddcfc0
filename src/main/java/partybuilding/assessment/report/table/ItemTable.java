package partybuilding.assessment.report.table;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.table.CodePointOrder.ASCENDING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.contract.row.Deadline;
import partybuilding.assessment.contract.row.Requirement;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.rectification.Age;
import partybuilding.assessment.rectification.FollowedItem;

/** Every item of the ledgers as it stands on the as-of date. */
final class ItemTable {
  static final List<String> HEADER =
      List.of(
          "year",
          "branch_id",
          "item_id",
          "dimension",
          "requirement",
          "problem",
          "status",
          "outcome",
          "raised_on",
          "deadline",
          "ended_on",
          "days_overdue",
          "overdue_age",
          "due_within_three_months",
          "reopened",
          "closed_unverified",
          "source",
          "measure",
          "owner",
          "days_awaiting",
          "rectified_late");

  private ItemTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    return facts.ledger().items().stream()
        .sorted(
            comparingInt(FollowedItem::year)
                .thenComparing(FollowedItem::branch, ASCENDING)
                .thenComparing(FollowedItem::id, ASCENDING)
                .thenComparing(FollowedItem::problem, ASCENDING))
        .map(item -> row(item, facts.asOf()));
  }

  private static List<?> row(FollowedItem item, LocalDate asOf) {
    Row row = new Row().add(item.year()).add(item.branch()).add(item.id()).add(item.dimension());
    row.add(item.requirement().map(Requirement::code).orElse("")).add(item.problem());
    row.add(item.status().code()).add(item.outcome().code());
    row.add(day(item.raisedOn())).add(deadline(item.deadline())).add(day(item.endedOn()));
    row.add(item.daysOverdue()).add(item.age().map(Age::code).orElse(""));
    row.add(item.fallsDueAfter(asOf)).add(item.reopenings()).add(item.unverified());
    row.add(item.details().source().orElse("")).add(item.details().measure().orElse(""));
    row.add(item.details().owner().orElse(""));
    return row.add(item.daysAwaiting()).add(item.late()).cells();
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static String deadline(Deadline deadline) {
    if (deadline instanceof Deadline.On on) {
      return on.due().toString();
    }
    if (deadline instanceof Deadline.AtOnce) {
      return "at_once";
    }
    return deadline instanceof Deadline.LongTerm ? "long_term" : "";
  }
}
