package partybuilding.assessment.intake.ledger;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.sheet.Sheet;

/** The cells of a ledger's current row, by what their columns mean. */
final class LedgerCells {
  private final Sheet sheet;
  private final Map<Column, OptionalInt> columns = new EnumMap<>(Column.class);

  LedgerCells(Sheet sheet) {
    this.sheet = sheet;
    for (Column column : ExportKind.RECTIFICATION.readColumns()) {
      columns.put(column, sheet.header().find(column));
    }
  }

  /** The text of a cell; empty where it is blank or the ledger has no such column. */
  String text(Column column) {
    OptionalInt index = index(column);
    return index.isPresent() ? sheet.cell(index.getAsInt()).strip() : "";
  }

  /** Whether a cell is blank, as those below a merged one are: it does not even say so. */
  boolean blank(Column column) {
    OptionalInt index = index(column);
    return index.isEmpty() || sheet.written(index.getAsInt()).isEmpty();
  }

  /** Where the row stands. */
  Place place() {
    return sheet.place();
  }

  /** Where a cell stands; the row where the ledger has no such column. */
  Place place(Column column) {
    OptionalInt index = index(column);
    return index.isPresent() ? sheet.place(index.getAsInt()) : sheet.place();
  }

  private OptionalInt index(Column column) {
    return columns.getOrDefault(column, OptionalInt.empty());
  }
}
