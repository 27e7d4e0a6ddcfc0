package partybuilding.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import partybuilding.assessment.contract.row.ItemDates;
import partybuilding.assessment.contract.row.ItemDetails;
import partybuilding.assessment.contract.row.ItemLinks;
import partybuilding.assessment.contract.row.ItemProblem;
import partybuilding.assessment.contract.row.ItemProgress;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.contract.row.Requirement;
import partybuilding.assessment.language.Coded;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.rectification.YearlyLedger;

/** The items of each yearly ledger. */
public final class LedgerTable {
  private static final YearlyShape<LedgerItem> SHAPE =
      YearlyShape.of("ledger_item", LedgerTable::item)
          .with("file", item -> item.place().file())
          .with("line", item -> item.place().line())
          .with("item_id", LedgerItem::id)
          .with("branch", LedgerItem::branch)
          .with("year_raised", LedgerItem::yearRaised)
          .with("problem", item -> item.problem().text())
          .with("dimension", item -> item.problem().dimension())
          .with("requirement", item -> item.problem().requirement().map(Requirement::code))
          .with("status", item -> item.status().code())
          .with("deadline", item -> DeadlineText.write(item.progress().deadline()))
          .with("raised_on", item -> item.dates().raisedOn())
          .with("completed_on", item -> item.dates().completedOn())
          .with("closed_on", item -> item.dates().closedOn())
          .with("carried_from", item -> item.links().carriedFrom())
          .with("recurrence_of", item -> item.links().recurrenceOf())
          .with("verification", item -> item.progress().verification())
          .with("source", item -> item.details().source())
          .with("measure", item -> item.details().measure())
          .with("owner", item -> item.details().owner());

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

  void forget(int year) {
    rows.forget(year);
  }

  private static LedgerItem item(ResultSet row) throws SQLException {
    return new LedgerItem(
        Place.of(row.getString("file"), row.getLong("line")),
        row.getString("item_id"),
        row.getString("branch"),
        Sql.optionalInt(row, "year_raised"),
        problem(row),
        progress(row),
        new ItemLinks(
            Sql.optionalText(row, "carried_from"), Sql.optionalText(row, "recurrence_of")),
        new ItemDetails(
            Sql.optionalText(row, "source"),
            Sql.optionalText(row, "measure"),
            Sql.optionalText(row, "owner")));
  }

  private static ItemProblem problem(ResultSet row) throws SQLException {
    return new ItemProblem(
        row.getString("problem"),
        row.getString("dimension"),
        Sql.optionalText(row, "requirement").map(code -> Coded.of(Requirement.class, code)));
  }

  private static ItemProgress progress(ResultSet row) throws SQLException {
    return new ItemProgress(
        Coded.of(ItemStatus.class, row.getString("status")),
        DeadlineText.read(Sql.optionalText(row, "deadline")),
        new ItemDates(day(row, "raised_on"), day(row, "completed_on"), day(row, "closed_on")),
        Sql.optionalText(row, "verification"));
  }

  private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }
}
