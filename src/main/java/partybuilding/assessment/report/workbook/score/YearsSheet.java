package partybuilding.assessment.report.workbook.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import partybuilding.assessment.report.table.score.ScoreTable;
import partybuilding.assessment.report.workbook.base.NamedRow;
import partybuilding.assessment.report.workbook.base.SheetSubject;
import partybuilding.assessment.report.workbook.base.WorkbookInput;
import partybuilding.assessment.report.workbook.base.WorkbookWords;
import partybuilding.assessment.report.workbook.base.YearNotes;
import partybuilding.assessment.report.workbook.grid.CellFormat;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

/** Every branch with its scores of all years side by side. */
public final class YearsSheet {
  private final WorkbookInput input;

  private YearsSheet(WorkbookInput input) {
    this.input = input;
  }

  public static WorkbookSheet of(WorkbookInput input) {
    WorkbookWords terms = input.terms();
    List<String> lead = List.of(terms.title("workbook.lead.years"));
    return SheetSubject.of("years", lead, terms).list(new YearsSheet(input).grid());
  }

  private SheetGrid grid() {
    Map<List<String>, Line> lines = lines();
    List<NamedRow> sorted = input.order().sorted(lines.values().stream().map(Line::first));
    List<List<SheetCell>> rows =
        sorted.stream().map(first -> row(Objects.requireNonNull(lines.get(key(first))))).toList();
    List<SheetColumn> columns = columns();
    int first = input.naming().size();
    int last = first + input.facts().years().size() - 1;
    return new SheetGrid(columns, rows, 2, DimensionBlocks.of(sorted, first, last));
  }

  /** A row of the sheet, collected from several rows of the table. */
  private record Line(NamedRow first, Map<Integer, SheetCell> scores, YearNotes notes) {
    private Line(NamedRow first) {
      this(first, new HashMap<>(), new YearNotes());
    }
  }

  private Map<List<String>, Line> lines() {
    Map<List<String>, Line> lines = new LinkedHashMap<>();
    NamedRow.all(ScoreTable.TABLE, input.facts())
        .forEach(row -> enter(row, lines.computeIfAbsent(key(row), key -> new Line(row))));
    return lines;
  }

  private static void enter(NamedRow row, Line line) {
    line.scores().put(row.year(), row.cell("score", CellFormat.SCORE));
    line.notes().add(row);
  }

  private static List<String> key(NamedRow row) {
    return List.of(row.dimension(), row.branch());
  }

  private List<SheetColumn> columns() {
    List<SheetColumn> columns = new ArrayList<>(input.naming());
    input.facts().years().forEach(year -> columns.add(SheetColumn.figure(Integer.toString(year))));
    columns.add(SheetColumn.name(input.terms().column("note")));
    return columns;
  }

  private List<SheetCell> row(Line line) {
    List<SheetCell> row = new ArrayList<>(input.row(line.first()));
    for (int year : input.facts().years()) {
      row.add(line.scores().getOrDefault(year, SheetCell.NOTHING));
    }
    row.add(SheetCell.text(line.notes().text(input.terms())));
    return row;
  }
}
