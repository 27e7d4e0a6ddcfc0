package partybuilding.assessment.rectification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import partybuilding.assessment.contract.ItemStatus;
import partybuilding.assessment.contract.LedgerItem;

/** Writes ledger items: raised in 2021 by branch B01 and still open unless told otherwise. */
record Item(LedgerItem item) {
  static Item of(String id) {
    return new Item(
        new LedgerItem(
            id,
            "B01",
            OptionalInt.of(2021),
            "问题" + id,
            "capability",
            ItemStatus.IN_PROGRESS,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  Item branch(String branch) {
    return new Item(
        with(branch, item.yearRaised(), item.problem(), item.status(), item.deadline()));
  }

  Item raised(int year) {
    return new Item(
        with(item.branch(), OptionalInt.of(year), item.problem(), item.status(), item.deadline()));
  }

  Item raisedUnknown() {
    return new Item(
        with(item.branch(), OptionalInt.empty(), item.problem(), item.status(), item.deadline()));
  }

  Item problem(String problem) {
    return new Item(
        with(item.branch(), item.yearRaised(), problem, item.status(), item.deadline()));
  }

  Item status(ItemStatus status) {
    return new Item(
        with(item.branch(), item.yearRaised(), item.problem(), status, item.deadline()));
  }

  Item due(String day) {
    return new Item(
        with(
            item.branch(),
            item.yearRaised(),
            item.problem(),
            item.status(),
            Optional.of(LocalDate.parse(day))));
  }

  Item completed(String day) {
    return dated(Optional.of(LocalDate.parse(day)), item.closedOn(), item.recurrenceOf());
  }

  Item closed(String day) {
    return dated(item.completedOn(), Optional.of(LocalDate.parse(day)), item.recurrenceOf());
  }

  Item recurrenceOf(String id) {
    return dated(item.completedOn(), item.closedOn(), Optional.of(id));
  }

  private LedgerItem with(
      String branch,
      OptionalInt raised,
      String problem,
      ItemStatus status,
      Optional<LocalDate> due) {
    return new LedgerItem(
        item.id(),
        branch,
        raised,
        problem,
        item.dimension(),
        status,
        due,
        item.completedOn(),
        item.closedOn(),
        item.carriedFrom(),
        item.recurrenceOf());
  }

  private Item dated(
      Optional<LocalDate> completed, Optional<LocalDate> closed, Optional<String> recurrence) {
    return new Item(
        new LedgerItem(
            item.id(),
            item.branch(),
            item.yearRaised(),
            item.problem(),
            item.dimension(),
            item.status(),
            item.deadline(),
            completed,
            closed,
            item.carriedFrom(),
            recurrence));
  }
}
