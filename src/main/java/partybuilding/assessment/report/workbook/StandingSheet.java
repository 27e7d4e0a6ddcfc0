package partybuilding.assessment.report.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.report.page.standing.StandingSection;
import partybuilding.assessment.report.table.Tables;

/** Where every branch stands among the others, and how that moves. */
final class StandingSheet {
  private static final int PLACE_COLUMNS = 8;
  private static final int TREND_COLUMNS = 5;

  private final Material material;
  private final Terms terms;
  private final Map<List<Object>, Line> adjusted;
  private final Map<List<Object>, Line> trends;

  private StandingSheet(Material material) {
    this.material = material;
    this.terms = material.terms();
    this.adjusted =
        byBranch(Line.of(Tables.adjusted(material.facts())).stream().filter(material::now));
    this.trends = byBranch(Line.of(Tables.trends(material.facts())).stream());
  }

  static Sheet of(Material material) {
    Terms terms = material.terms();
    StandingSection section = material.page().standing();
    return Sheet.of("standing", section.notes(), new StandingSheet(material).grid(), terms);
  }

  private static Map<List<Object>, Line> byBranch(Stream<Line> lines) {
    return lines.collect(Collectors.toMap(StandingSheet::key, Function.identity()));
  }

  private static List<Object> key(Line line) {
    return List.of(line.branch(), line.dimension());
  }

  private Grid grid() {
    List<Column> columns = new ArrayList<>(material.naming());
    material.figures("effect", "effect_lower", "effect_upper").forEach(columns::add);
    columns.add(Column.name(terms.column("position")));
    material
        .figures("standing_change", "standing_change_lower", "standing_change_upper")
        .forEach(columns::add);
    columns.add(Column.name(terms.column("standing_verdict")));
    material.figures("slope", "slope_lower", "slope_upper", "years").forEach(columns::add);
    columns.add(Column.name(terms.column("trend_verdict")));
    List<List<Cell>> rows =
        terms.sorted(Tables.scores(material.facts())).stream()
            .filter(material::now)
            .map(this::row)
            .toList();
    return new Grid(columns, rows, 2);
  }

  private List<Cell> row(Line line) {
    List<Cell> row = new ArrayList<>(material.row(line));
    row.addAll(place(line));
    row.addAll(trend(line));
    return row;
  }

  private List<Cell> place(Line score) {
    Line line = adjusted.get(key(score));
    if (line == null || line.figure("effect").isEmpty()) {
      Cell why = material.absent(score);
      return blankAfter(why, PLACE_COLUMNS);
    }
    return List.of(
        line.cell("effect", Notation.CHANGE),
        line.cell("effect_lower", Notation.CHANGE),
        line.cell("effect_upper", Notation.CHANGE),
        terms.word("position", line.text("position")),
        line.cell("standing_change", Notation.CHANGE),
        line.cell("standing_change_lower", Notation.CHANGE),
        line.cell("standing_change_upper", Notation.CHANGE),
        terms.movement("standing", line.text("standing_verdict")));
  }

  private static List<Cell> blankAfter(Cell first, int columns) {
    List<Cell> cells = new ArrayList<>(Collections.nCopies(columns, Cell.NOTHING));
    cells.set(0, first);
    return cells;
  }

  private List<Cell> trend(Line score) {
    Line line = trends.get(key(score));
    return line == null
        ? blankAfter(Cell.NOTHING, TREND_COLUMNS)
        : List.of(
            line.cell("slope", Notation.CHANGE),
            line.cell("slope_lower", Notation.CHANGE),
            line.cell("slope_upper", Notation.CHANGE),
            line.counted("years"),
            terms.movement("standing", line.text("verdict")));
  }
}
