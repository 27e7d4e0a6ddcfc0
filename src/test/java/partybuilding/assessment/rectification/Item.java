package partybuilding.assessment.rectification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import partybuilding.assessment.contract.row.Deadline;
import partybuilding.assessment.contract.row.ItemDates;
import partybuilding.assessment.contract.row.ItemDetails;
import partybuilding.assessment.contract.row.ItemLinks;
import partybuilding.assessment.contract.row.ItemProblem;
import partybuilding.assessment.contract.row.ItemProgress;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.notice.Place;

/** Writes ledger items: raised in 2021 by branch B01 and still open unless told otherwise. */
record Item(LedgerItem item) {
  static final Place PLACE = Place.of("rectification-2021.csv", 2);

  static Item of(String id) {
    return new Item(
        new LedgerItem(
            PLACE,
            id,
            "B01",
            OptionalInt.of(2021),
            new ItemProblem("问题" + id, "capability", Optional.empty()),
            new ItemProgress(
                ItemStatus.IN_PROGRESS, new Deadline.Unstated(), ItemDates.NONE, Optional.empty()),
            ItemLinks.NONE,
            ItemDetails.NONE));
  }

  Item branch(String branch) {
    return identified(branch, item.yearRaised(), item.problem().text());
  }

  Item raised(int year) {
    return identified(item.branch(), OptionalInt.of(year), item.problem().text());
  }

  Item raisedUnknown() {
    return identified(item.branch(), OptionalInt.empty(), item.problem().text());
  }

  Item problem(String problem) {
    return identified(item.branch(), item.yearRaised(), problem);
  }

  Item status(ItemStatus status) {
    return stated(status, item.progress().deadline(), item.dates(), item.links());
  }

  Item due(String day) {
    return due(new Deadline.On(LocalDate.parse(day)));
  }

  Item due(Deadline deadline) {
    return stated(item.status(), deadline, item.dates(), item.links());
  }

  Item raisedOn(String day) {
    return dated(
        new ItemDates(
            Optional.of(LocalDate.parse(day)),
            item.dates().completedOn(),
            item.dates().closedOn()));
  }

  Item completed(String day) {
    return dated(
        new ItemDates(
            item.dates().raisedOn(), Optional.of(LocalDate.parse(day)), item.dates().closedOn()));
  }

  Item closed(String day) {
    return dated(
        new ItemDates(
            item.dates().raisedOn(),
            item.dates().completedOn(),
            Optional.of(LocalDate.parse(day))));
  }

  Item carriedFrom(String id) {
    return linked(new ItemLinks(Optional.of(id), item.links().recurrenceOf()));
  }

  Item recurrenceOf(String id) {
    return linked(new ItemLinks(item.links().carriedFrom(), Optional.of(id)));
  }

  private Item dated(ItemDates dates) {
    return stated(item.status(), item.progress().deadline(), dates, item.links());
  }

  private Item linked(ItemLinks links) {
    return stated(item.status(), item.progress().deadline(), item.dates(), links);
  }

  private Item identified(String branch, OptionalInt raised, String problem) {
    return new Item(
        new LedgerItem(
            item.place(),
            item.id(),
            branch,
            raised,
            new ItemProblem(problem, item.problem().dimension(), item.problem().requirement()),
            item.progress(),
            item.links(),
            item.details()));
  }

  private Item stated(ItemStatus status, Deadline deadline, ItemDates dates, ItemLinks links) {
    return new Item(
        new LedgerItem(
            item.place(),
            item.id(),
            item.branch(),
            item.yearRaised(),
            item.problem(),
            new ItemProgress(status, deadline, dates, item.progress().verification()),
            links,
            item.details()));
  }
}
