package partybuilding.assessment.report.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import partybuilding.assessment.report.table.Tables;

/** Every branch with its scores of all years side by side. */
final class YearsSheet {
  /** Notes that explain a score; the others stand where the score would, or speak of ranks. */
  private static final Set<String> EXPLAINING = Set.of("merged", "split");

  private final Material material;

  private YearsSheet(Material material) {
    this.material = material;
  }

  static Sheet of(Material material) {
    Terms terms = material.terms();
    return Sheet.of(
        "years",
        List.of(terms.title("workbook.lead.years")),
        new YearsSheet(material).grid(),
        terms);
  }

  private Grid grid() {
    Map<List<String>, List<Line>> years = new LinkedHashMap<>();
    material
        .terms()
        .sorted(Tables.scores(material.facts()))
        .forEach(line -> years.computeIfAbsent(key(line), key -> new ArrayList<>()).add(line));
    return new Grid(columns(), years.values().stream().map(this::row).toList(), 2);
  }

  private static List<String> key(Line line) {
    return List.of(line.dimension(), line.branch());
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>(material.naming());
    material.facts().years().forEach(year -> columns.add(Column.shaded(Integer.toString(year))));
    columns.add(Column.name(material.terms().column("note")));
    return columns;
  }

  private List<Cell> row(List<Line> years) {
    List<Cell> row = new ArrayList<>(material.row(years.get(0)));
    for (int year : material.facts().years()) {
      row.add(
          years.stream()
              .filter(line -> line.year() == year)
              .map(material::score)
              .findFirst()
              .orElse(Cell.NOTHING));
    }
    row.add(notes(years));
    return row;
  }

  private Cell notes(List<Line> years) {
    Map<String, List<Integer>> notes = new LinkedHashMap<>();
    for (Line line : years) {
      String note = line.text("note");
      if (EXPLAINING.contains(note)) {
        notes.computeIfAbsent(note, n -> new ArrayList<>()).add(line.year());
      }
    }
    return Cell.text(material.terms().list(notes.entrySet().stream().map(this::note).toList()));
  }

  private String note(Map.Entry<String, List<Integer>> note) {
    Terms terms = material.terms();
    return terms.text(
        "workbook.note.years",
        Map.of("note", terms.note(note.getKey()), "years", terms.years(note.getValue())));
  }
}
