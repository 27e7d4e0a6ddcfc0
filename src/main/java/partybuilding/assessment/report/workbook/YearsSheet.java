package partybuilding.assessment.report.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import partybuilding.assessment.report.table.score.ScoreTable;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

/** Every branch with its scores of all years side by side. */
final class YearsSheet {
  /** Notes that explain a score; the others stand where the score would, or speak of ranks. */
  private static final Set<String> EXPLAINING = Set.of("merged", "split");

  private final WorkbookInput input;

  private YearsSheet(WorkbookInput input) {
    this.input = input;
  }

  static WorkbookSheet of(WorkbookInput input) {
    WorkbookWords terms = input.terms();
    return ScrolledSheet.of(
        "years", List.of(terms.title("workbook.lead.years")), new YearsSheet(input).grid(), terms);
  }

  private SheetGrid grid() {
    Map<List<String>, Line> lines = lines();
    List<List<SheetCell>> rows =
        input.terms().sorted(lines.values().stream().map(Line::first)).stream()
            .map(first -> row(Objects.requireNonNull(lines.get(key(first)))))
            .toList();
    return new SheetGrid(columns(), rows, 2);
  }

  /** What a line of the sheet says; of its many rows in the table only that is kept. */
  private record Line(
      NamedRow first, Map<Integer, SheetCell> scores, Map<String, List<Integer>> notes) {
    private Line(NamedRow first) {
      this(first, new HashMap<>(), new LinkedHashMap<>());
    }
  }

  private Map<List<String>, Line> lines() {
    Map<List<String>, Line> lines = new LinkedHashMap<>();
    NamedRow.all(ScoreTable.TABLE, input.facts())
        .forEach(row -> enter(row, lines.computeIfAbsent(key(row), key -> new Line(row))));
    return lines;
  }

  private void enter(NamedRow row, Line line) {
    line.scores().put(row.year(), input.score(row));
    String note = row.text("note");
    if (EXPLAINING.contains(note)) {
      line.notes().computeIfAbsent(note, n -> new ArrayList<>()).add(row.year());
    }
  }

  private static List<String> key(NamedRow row) {
    return List.of(row.dimension(), row.branch());
  }

  private List<SheetColumn> columns() {
    List<SheetColumn> columns = new ArrayList<>(input.naming());
    input.facts().years().forEach(year -> columns.add(SheetColumn.shaded(Integer.toString(year))));
    columns.add(SheetColumn.name(input.terms().column("note")));
    return columns;
  }

  private List<SheetCell> row(Line line) {
    List<SheetCell> row = new ArrayList<>(input.row(line.first()));
    for (int year : input.facts().years()) {
      row.add(line.scores().getOrDefault(year, SheetCell.NOTHING));
    }
    row.add(notes(line.notes()));
    return row;
  }

  private SheetCell notes(Map<String, List<Integer>> notes) {
    return SheetCell.text(input.terms().list(notes.entrySet().stream().map(this::note).toList()));
  }

  private String note(Map.Entry<String, List<Integer>> note) {
    WorkbookWords terms = input.terms();
    return terms.text(
        "workbook.note.years",
        Map.of("note", terms.note(note.getKey()), "years", terms.years(note.getValue())));
  }
}
