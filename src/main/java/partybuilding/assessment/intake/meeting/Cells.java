package partybuilding.assessment.intake.meeting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.intake.TotalsWord;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.sheet.Sheet;

/** The current row's cells, by the columns that its kind of export may have. */
final class Cells {
  private final Sheet sheet;
  private final Map<Column, Integer> places = new EnumMap<>(Column.class);

  /** Looks up the columns of a kind, which counts them as used. */
  Cells(Sheet sheet, ExportKind kind) {
    this.sheet = sheet;
    for (Column column : kind.readColumns()) {
      OptionalInt place = sheet.header().find(column);
      place.ifPresent(index -> places.put(column, index));
    }
  }

  /** Whether the file has the column. */
  boolean has(Column column) {
    return places.containsKey(column);
  }

  /** The cell as it is written; empty where the file lacks the column. */
  String text(Column column) {
    Integer place = places.get(column);
    return place == null ? "" : sheet.cell(place).strip();
  }

  /** The cell in {@linkplain Spelling normal form}. */
  String spelling(Column column) {
    return Spelling.of(text(column));
  }

  /** Whether the row sums or averages others, as one of these cells says. */
  boolean totals(List<Column> columns) {
    return columns.stream().anyMatch(column -> TotalsWord.find(text(column)).isPresent());
  }

  /** Where the cell stands; the row where the file lacks the column. */
  Place place(Column column) {
    Integer place = places.get(column);
    return place == null ? sheet.place() : sheet.place(place);
  }
}
