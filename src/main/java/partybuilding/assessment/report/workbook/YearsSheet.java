package partybuilding.assessment.report.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Map<List<String>, List<NamedRow>> years = new LinkedHashMap<>();
    input
        .terms()
        .sorted(ScoreTable.TABLE.in(input.facts()))
        .forEach(line -> years.computeIfAbsent(key(line), key -> new ArrayList<>()).add(line));
    return new SheetGrid(columns(), years.values().stream().map(this::row).toList(), 2);
  }

  private static List<String> key(NamedRow line) {
    return List.of(line.dimension(), line.branch());
  }

  private List<SheetColumn> columns() {
    List<SheetColumn> columns = new ArrayList<>(input.naming());
    input.facts().years().forEach(year -> columns.add(SheetColumn.shaded(Integer.toString(year))));
    columns.add(SheetColumn.name(input.terms().column("note")));
    return columns;
  }

  private List<SheetCell> row(List<NamedRow> years) {
    List<SheetCell> row = new ArrayList<>(input.row(years.get(0)));
    for (int year : input.facts().years()) {
      row.add(
          years.stream()
              .filter(line -> line.year() == year)
              .map(input::score)
              .findFirst()
              .orElse(SheetCell.NOTHING));
    }
    row.add(notes(years));
    return row;
  }

  private SheetCell notes(List<NamedRow> years) {
    Map<String, List<Integer>> notes = new LinkedHashMap<>();
    for (NamedRow line : years) {
      String note = line.text("note");
      if (EXPLAINING.contains(note)) {
        notes.computeIfAbsent(note, n -> new ArrayList<>()).add(line.year());
      }
    }
    return SheetCell.text(input.terms().list(notes.entrySet().stream().map(this::note).toList()));
  }

  private String note(Map.Entry<String, List<Integer>> note) {
    WorkbookWords terms = input.terms();
    return terms.text(
        "workbook.note.years",
        Map.of("note", terms.note(note.getKey()), "years", terms.years(note.getValue())));
  }
}
