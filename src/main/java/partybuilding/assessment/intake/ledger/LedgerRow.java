package partybuilding.assessment.intake.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.ItemStatus;
import partybuilding.assessment.contract.LedgerItem;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.intake.BranchCells;
import partybuilding.assessment.lineage.Match;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.notice.BallotNotice.MissingValue;
import partybuilding.assessment.notice.LedgerNotice.InvalidDate;
import partybuilding.assessment.notice.LedgerNotice.InvalidYearRaised;
import partybuilding.assessment.notice.LedgerNotice.UnknownDimension;
import partybuilding.assessment.notice.LedgerNotice.UnknownStatus;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.sheet.DateCell;
import partybuilding.assessment.sheet.Sheet;

/** Reads the rows of one ledger file. */
final class LedgerRow {
  private static final int EARLIEST_YEAR = 1949;

  private final Sheet sheet;
  private final int fileYear;
  private final BranchCells branches;
  private final Map<Column, OptionalInt> columns = new HashMap<>();
  private final Map<String, String> dimensions = new HashMap<>();

  LedgerRow(Sheet sheet, int fileYear, Rules rules, Register register) {
    this.sheet = sheet;
    this.fileYear = fileYear;
    this.branches = BranchCells.ofItems(sheet.header(), register);
    for (Column column :
        List.of(
            Column.ITEM_ID,
            Column.PROBLEM,
            Column.DIMENSION,
            Column.STATUS,
            Column.DEADLINE,
            Column.YEAR_RAISED,
            Column.COMPLETED_ON,
            Column.CLOSED_ON,
            Column.CARRIED_FROM,
            Column.RECURRENCE_OF,
            Column.SOURCE,
            Column.REQUIREMENT,
            Column.MEASURE,
            Column.OWNER,
            Column.RAISED_ON,
            Column.VERIFICATION)) {
      columns.put(column, sheet.header().find(column));
    }
    rules.dimensions().forEach(dimension -> enter(dimension, rules));
  }

  private void enter(Dimension dimension, Rules rules) {
    dimensions.put(Spelling.of(dimension.id()), dimension.id());
    dimensions.put(Spelling.of(dimension.name().chinese()), dimension.id());
    dimensions.put(Spelling.of(dimension.name().english()), dimension.id());
    rules.indicators().stream()
        .filter(i -> i.id().equals(dimension.id()))
        .flatMap(i -> i.aliases().stream())
        .forEach(alias -> dimensions.putIfAbsent(Spelling.of(alias), dimension.id()));
  }

  /** The item of the current row; empty if it was refused, with the reason among the notices. */
  Optional<LedgerItem> read(List<Notice> notices) {
    Match match = branches.match(sheet);
    if (!(match instanceof Match.Found found)) {
      notices.add(branches.notice(sheet, match));
      return Optional.empty();
    }
    Optional<ItemStatus> status = status(notices);
    Optional<OptionalInt> yearRaised = yearRaised(notices);
    String id = text(Column.ITEM_ID).orElse("");
    if (id.isEmpty()) {
      notices.add(new MissingValue(sheet.place(column(Column.ITEM_ID))));
    }
    if (status.isEmpty() || yearRaised.isEmpty() || id.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new LedgerItem(
            id,
            found.branch().id(),
            yearRaised.get(),
            text(Column.PROBLEM).orElse(""),
            dimension(notices),
            status.get(),
            deadline(notices),
            day(Column.COMPLETED_ON, notices),
            day(Column.CLOSED_ON, notices),
            text(Column.CARRIED_FROM),
            text(Column.RECURRENCE_OF)));
  }

  private int column(Column column) {
    return columns.getOrDefault(column, OptionalInt.empty()).orElse(0);
  }

  private Optional<String> text(Column column) {
    OptionalInt place = columns.getOrDefault(column, OptionalInt.empty());
    return place.isEmpty()
        ? Optional.empty()
        : Optional.of(sheet.cell(place.getAsInt()).strip()).filter(cell -> !cell.isEmpty());
  }

  private Optional<ItemStatus> status(List<Notice> notices) {
    String cell = text(Column.STATUS).orElse("");
    Optional<ItemStatus> status = ItemStatus.find(Spelling.of(cell));
    if (status.isEmpty()) {
      notices.add(
          cell.isEmpty()
              ? new MissingValue(sheet.place(column(Column.STATUS)))
              : new UnknownStatus(sheet.place(column(Column.STATUS)), cell, ItemStatus.known()));
    }
    return status;
  }

  /** The year raised, which the file may leave out; empty if what it says cannot be. */
  private Optional<OptionalInt> yearRaised(List<Notice> notices) {
    Optional<String> cell = text(Column.YEAR_RAISED);
    if (cell.isEmpty()) {
      return Optional.of(OptionalInt.empty());
    }
    String year = Spelling.of(cell.get()).replaceAll("年度?$", "");
    if (year.matches("\\d{4}")
        && Integer.parseInt(year) >= EARLIEST_YEAR
        && Integer.parseInt(year) <= fileYear) {
      return Optional.of(OptionalInt.of(Integer.parseInt(year)));
    }
    notices.add(new InvalidYearRaised(sheet.place(column(Column.YEAR_RAISED)), cell.get()));
    return Optional.empty();
  }

  private String dimension(List<Notice> notices) {
    String cell = text(Column.DIMENSION).orElse("");
    String spelling = Spelling.of(cell);
    String known = dimensions.get(spelling);
    if (known != null) {
      return known;
    }
    if (!spelling.isEmpty() && !spelling.equals(LedgerItem.OTHER) && !spelling.equals("其他")) {
      notices.add(new UnknownDimension(sheet.place(column(Column.DIMENSION)), cell));
    }
    return LedgerItem.OTHER;
  }

  /** A deadline may say 长期坚持, which is a state and no day. */
  private Optional<LocalDate> deadline(List<Notice> notices) {
    boolean longTerm =
        text(Column.DEADLINE).map(Spelling::of).flatMap(ItemStatus::find).isPresent();
    return longTerm ? Optional.empty() : day(Column.DEADLINE, notices);
  }

  private Optional<LocalDate> day(Column column, List<Notice> notices) {
    Optional<String> cell = text(column);
    Optional<LocalDate> day = cell.flatMap(DateCell::parse);
    if (cell.isPresent() && day.isEmpty()) {
      notices.add(new InvalidDate(sheet.place(column(column)), cell.get()));
    }
    return day;
  }
}
