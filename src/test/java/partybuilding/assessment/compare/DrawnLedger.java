package partybuilding.assessment.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import partybuilding.assessment.contract.row.Deadline;
import partybuilding.assessment.contract.row.ItemDates;
import partybuilding.assessment.contract.row.ItemDetails;
import partybuilding.assessment.contract.row.ItemLinks;
import partybuilding.assessment.contract.row.ItemProblem;
import partybuilding.assessment.contract.row.ItemProgress;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.contract.row.StatusPhrase;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.rectification.YearlyLedger;

/**
 * A yearly ledger drawn as text. A line is an item: its number, branch, dimension, year raised and
 * status, the day it was raised and the day it was closed or withdrawn; a dash is nothing.
 */
record DrawnLedger(int year) {
  public YearlyLedger ledger(String drawn) {
    return new YearlyLedger(
        year, drawn.lines().map(line -> item(List.of(line.trim().split(" +", -1)))).toList());
  }

  private LedgerItem item(List<String> cells) {
    return new LedgerItem(
        Place.of("rectification-" + year + ".csv", 2),
        cells.get(0),
        cells.get(1),
        OptionalInt.of(Integer.parseInt(cells.get(3))),
        new ItemProblem("problem " + cells.get(0), cells.get(2), Optional.empty()),
        new ItemProgress(
            StatusPhrase.find(cells.get(4)).orElseThrow(),
            new Deadline.Unstated(),
            new ItemDates(day(cells.get(5)), Optional.empty(), day(cells.get(6))),
            Optional.empty()),
        ItemLinks.NONE,
        ItemDetails.NONE);
  }

  private static Optional<LocalDate> day(String cell) {
    return Optional.of(cell).filter(day -> !day.equals("-")).map(LocalDate::parse);
  }
}
