package partybuilding.assessment.intake.ledger;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import partybuilding.assessment.cell.Identifier;
import partybuilding.assessment.cell.WholeNumber;
import partybuilding.assessment.cell.YesOrNo;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.contract.row.ItemDetails;
import partybuilding.assessment.contract.row.ItemLinks;
import partybuilding.assessment.contract.row.ItemProblem;
import partybuilding.assessment.contract.row.ItemProgress;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.contract.row.Requirement;
import partybuilding.assessment.contract.row.StatusPhrase;
import partybuilding.assessment.intake.BranchCells;
import partybuilding.assessment.intake.DimensionWords;
import partybuilding.assessment.lineage.Match;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.notice.BallotNotice.MissingValue;
import partybuilding.assessment.notice.LedgerNotice.InvalidYearRaised;
import partybuilding.assessment.notice.LedgerNotice.UnknownDimension;
import partybuilding.assessment.notice.LedgerNotice.UnknownRequirement;
import partybuilding.assessment.notice.LedgerNotice.UnknownStatus;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.sheet.Sheet;

/** Reads the rows of one ledger file. */
final class LedgerRow {
  private static final int EARLIEST_YEAR = 1949;

  private static final Set<String> UNLINKED =
      Set.of("首次", "首次提出", "首次发现", "新增", "新增问题", "新问题", "本年新增", "非重复", "不重复", "未重复", "非结转", "new");

  private final Sheet sheet;
  private final int fileYear;
  private final BranchCells branches;
  private final LedgerCells cells;
  private final MergedCells merged;
  private final DayCells days;
  private final ItemDoubts doubts;
  private final DimensionWords dimensions;

  LedgerRow(Sheet sheet, int fileYear, Rules rules, Register register) {
    this.sheet = sheet;
    this.fileYear = fileYear;
    this.branches = BranchCells.ofItems(sheet.header(), register);
    this.cells = new LedgerCells(sheet);
    this.merged = new MergedCells(cells);
    this.days = new DayCells(cells);
    this.doubts = new ItemDoubts(cells, fileYear);
    this.dimensions = new DimensionWords(rules);
  }

  /** The cells that the rows may share. */
  MergedCells merged() {
    return merged;
  }

  /** What is doubtful about the current row's item. */
  List<Notice> doubts(LedgerItem item) {
    return doubts.of(item);
  }

  /** The item of the current row; empty if it was refused, with the reason among the notices. */
  Optional<LedgerItem> read(List<Notice> notices) {
    Match match = branches.match(sheet, merged.text(Column.BRANCH_ID), merged.text(Column.BRANCH));
    if (!(match instanceof Match.Found found)) {
      notices.add(branches.notice(sheet, match));
      return Optional.empty();
    }
    Optional<ItemStatus> status = status(notices);
    Optional<OptionalInt> yearRaised = yearRaised(notices);
    String id = Identifier.of(cells.text(Column.ITEM_ID));
    if (id.isEmpty()) {
      notices.add(new MissingValue(cells.place(Column.ITEM_ID)));
    }
    if (status.isEmpty() || yearRaised.isEmpty() || id.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new LedgerItem(
            cells.place(),
            id,
            found.branch().id(),
            yearRaised.get(),
            new ItemProblem(cells.text(Column.PROBLEM), dimension(notices), requirement(notices)),
            new ItemProgress(
                status.get(),
                days.deadline(notices),
                days.dates(notices),
                stated(Column.VERIFICATION)),
            new ItemLinks(link(Column.CARRIED_FROM), link(Column.RECURRENCE_OF)),
            details()));
  }

  /**
   * What the current row says of an item besides its state. Only a source is merged over several
   * items: whose measure and whose charge an item is, is never taken from another one.
   */
  ItemDetails details() {
    String source = merged.text(Column.SOURCE);
    return new ItemDetails(
        source.isEmpty() ? Optional.empty() : Optional.of(source),
        stated(Column.MEASURE),
        stated(Column.OWNER));
  }

  private Optional<ItemStatus> status(List<Notice> notices) {
    String cell = cells.text(Column.STATUS);
    Optional<ItemStatus> status = StatusPhrase.find(Spelling.of(cell));
    if (status.isEmpty()) {
      notices.add(
          cell.isEmpty()
              ? new MissingValue(cells.place(Column.STATUS))
              : new UnknownStatus(cells.place(Column.STATUS), cell, ItemStatus.known()));
    }
    return status;
  }

  /** The year raised, which the file may leave out; empty if what it says cannot be. */
  private Optional<OptionalInt> yearRaised(List<Notice> notices) {
    String cell = merged.text(Column.YEAR_RAISED);
    if (cell.isEmpty()) {
      return Optional.of(OptionalInt.empty());
    }
    String year = WholeNumber.plain(Spelling.of(cell)).replaceAll("年度?$", "");
    if (year.matches("\\d{4}")
        && Integer.parseInt(year) >= EARLIEST_YEAR
        && Integer.parseInt(year) <= fileYear) {
      return Optional.of(OptionalInt.of(Integer.parseInt(year)));
    }
    notices.add(new InvalidYearRaised(cells.place(Column.YEAR_RAISED), cell));
    return Optional.empty();
  }

  private String dimension(List<Notice> notices) {
    String cell = merged.text(Column.DIMENSION);
    Optional<String> dimension = dimensions.find(cell);
    if (dimension.isEmpty()) {
      notices.add(new UnknownDimension(cells.place(Column.DIMENSION), cell));
    }
    return dimension.orElse(LedgerItem.OTHER);
  }

  private Optional<Requirement> requirement(List<Notice> notices) {
    String cell = cells.text(Column.REQUIREMENT);
    Optional<Requirement> requirement = Requirement.find(Spelling.of(cell));
    if (requirement.isEmpty() && !cell.isEmpty()) {
      notices.add(
          new UnknownRequirement(cells.place(Column.REQUIREMENT), cell, Requirement.known()));
    }
    return requirement;
  }

  /** The number of another item; empty where a word says that there is none. */
  private Optional<String> link(Column column) {
    return stated(column)
        .filter(cell -> YesOrNo.find(cell).orElse(true) && !UNLINKED.contains(Spelling.of(cell)))
        .map(Identifier::of);
  }

  private Optional<String> stated(Column column) {
    return Optional.of(cells.text(column)).filter(cell -> !cell.isEmpty());
  }
}
