package partybuilding.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import partybuilding.assessment.contract.ItemDates;
import partybuilding.assessment.contract.ItemDetails;
import partybuilding.assessment.contract.ItemLinks;
import partybuilding.assessment.contract.ItemStatus;
import partybuilding.assessment.contract.LedgerItem;
import partybuilding.assessment.contract.Requirement;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.rectification.YearlyLedger;

/** The items of each yearly ledger. */
public final class LedgerTable {
  private final Sql sql;

  LedgerTable(Sql sql) {
    this.sql = sql;
  }

  /** Puts a year's ledger in the place of whatever is kept of it. */
  public void replace(YearlyLedger ledger) {
    forget(ledger.year());
    List<List<Object>> rows = new ArrayList<>();
    for (LedgerItem item : ledger.items()) {
      rows.add(row(ledger.year(), rows.size(), item));
    }
    sql.insert("insert into ledger_item values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", rows);
  }

  /** Forgets a year. */
  void forget(int year) {
    sql.update("delete from ledger_item where file_year = ?", year);
  }

  private static List<Object> row(int year, int place, LedgerItem item) {
    return List.of(
        year,
        place,
        item.place().file(),
        item.place().line(),
        item.id(),
        item.branch(),
        item.yearRaised(),
        item.problem(),
        item.dimension(),
        item.requirement().map(Requirement::code),
        item.status().code(),
        DeadlineText.write(item.deadline()),
        item.dates().raisedOn(),
        item.dates().completedOn(),
        item.dates().closedOn(),
        item.links().carriedFrom(),
        item.links().recurrenceOf(),
        item.verification(),
        item.details().source(),
        item.details().measure(),
        item.details().owner());
  }

  /** The ledger kept of a year. */
  public YearlyLedger find(int year) {
    return new YearlyLedger(
        year,
        sql.query(
            "select * from ledger_item where file_year = ? order by place_in_order",
            LedgerTable::item,
            year));
  }

  private static LedgerItem item(ResultSet row) throws SQLException {
    return new LedgerItem(
        Place.of(row.getString("file"), row.getLong("line")),
        row.getString("item_id"),
        row.getString("branch"),
        Sql.optionalInt(row, "year_raised"),
        row.getString("problem"),
        row.getString("dimension"),
        Sql.optionalText(row, "requirement").map(LedgerTable::requirement),
        ItemStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        DeadlineText.read(Sql.optionalText(row, "deadline")),
        new ItemDates(day(row, "raised_on"), day(row, "completed_on"), day(row, "closed_on")),
        new ItemLinks(
            Sql.optionalText(row, "carried_from"), Sql.optionalText(row, "recurrence_of")),
        Sql.optionalText(row, "verification"),
        new ItemDetails(
            Sql.optionalText(row, "source"),
            Sql.optionalText(row, "measure"),
            Sql.optionalText(row, "owner")));
  }

  private static Requirement requirement(String code) {
    return Requirement.valueOf(code.toUpperCase(Locale.ROOT));
  }

  private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }
}
