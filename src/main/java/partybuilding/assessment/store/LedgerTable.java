package partybuilding.assessment.store;

import java.time.LocalDate;
import java.util.Optional;
import partybuilding.assessment.contract.row.Deadline;
import partybuilding.assessment.contract.row.ItemDates;
import partybuilding.assessment.contract.row.ItemDetails;
import partybuilding.assessment.contract.row.ItemLinks;
import partybuilding.assessment.contract.row.ItemProblem;
import partybuilding.assessment.contract.row.ItemProgress;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.contract.row.Requirement;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.packed.BlockRow;
import partybuilding.assessment.packed.BlockShape;
import partybuilding.assessment.rectification.YearlyLedger;

/** The items of each yearly ledger. */
public final class LedgerTable {
  static final BlockShape<LedgerItem> SHAPE =
      BlockShape.of("ledger_item", LedgerTable::item)
          .texts("file", item -> item.place().file())
          .numbers("line", item -> item.place().line())
          .texts("item_id", LedgerItem::id)
          .texts("branch", LedgerItem::branch)
          .numbers("year_raised", LedgerItem::yearRaised)
          .texts("problem", item -> item.problem().text())
          .texts("dimension", item -> item.problem().dimension())
          .texts("requirement", item -> item.problem().requirement().map(Requirement::code))
          .texts("status", item -> item.status().code())
          .texts("deadline", item -> DeadlineText.write(item.progress().deadline()))
          .days("raised_on", item -> item.dates().raisedOn())
          .days("completed_on", item -> item.dates().completedOn())
          .days("closed_on", item -> item.dates().closedOn())
          .texts("carried_from", item -> item.links().carriedFrom())
          .texts("recurrence_of", item -> item.links().recurrenceOf())
          .texts("verification", item -> item.progress().verification())
          .texts("source", item -> item.details().source())
          .texts("measure", item -> item.details().measure())
          .texts("owner", item -> item.details().owner());

  private final YearlyTable<LedgerItem> rows;

  LedgerTable(Sql sql) {
    rows = new YearlyTable<>(sql, SHAPE);
  }

  /** Puts a year's ledger in the place of whatever is kept of it. */
  public void replace(YearlyLedger ledger) {
    rows.replace(ledger.year(), ledger.items());
  }

  /** The ledger kept of a year. */
  public YearlyLedger find(int year) {
    return new YearlyLedger(year, rows.find(year));
  }

  private static LedgerItem item(BlockRow row) {
    return new LedgerItem(
        Place.of(row.text("file"), row.number("line")),
        row.text("item_id"),
        row.text("branch"),
        row.optionalInteger("year_raised"),
        problem(row),
        progress(row),
        new ItemLinks(row.optionalText("carried_from"), row.optionalText("recurrence_of")),
        new ItemDetails(
            row.optionalText("source"), row.optionalText("measure"), row.optionalText("owner")));
  }

  private static ItemProblem problem(BlockRow row) {
    return new ItemProblem(
        row.text("problem"),
        row.text("dimension"),
        row.optionalCode("requirement", Requirement.class));
  }

  private static ItemProgress progress(BlockRow row) {
    return new ItemProgress(
        row.code("status", ItemStatus.class),
        deadline(row),
        new ItemDates(
            row.optionalDay("raised_on"),
            row.optionalDay("completed_on"),
            row.optionalDay("closed_on")),
        row.optionalText("verification"));
  }

  private static Deadline deadline(BlockRow row) {
    return row.optionalMeaning("deadline", Deadline.class, DeadlineText::read)
        .orElseGet(Deadline.Unstated::new);
  }

  /** How a deadline is kept: a day as it is, a word by its canonical name, none as nothing. */
  private static final class DeadlineText {
    private static final String AT_ONCE = "at_once";
    private static final String LONG_TERM = "long_term";

    private DeadlineText() {}

    static Optional<String> write(Deadline deadline) {
      if (deadline instanceof Deadline.AtOnce) {
        return Optional.of(AT_ONCE);
      }
      return deadline instanceof Deadline.LongTerm
          ? Optional.of(LONG_TERM)
          : deadline.day().map(LocalDate::toString);
    }

    /** The deadline of a text; what is kept as nothing is unstated. */
    static Deadline read(String text) {
      return Deadline.find(text).orElseGet(() -> new Deadline.On(LocalDate.parse(text)));
    }
  }
}
