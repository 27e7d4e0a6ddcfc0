package partybuilding.assessment.report.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import partybuilding.assessment.report.table.Tables;

/** Every branch against the year before. */
final class ChangeSheet {
  private final Material material;
  private final List<Line> scores;
  private final Map<List<String>, Line> before = new HashMap<>();

  private ChangeSheet(Material material) {
    this.material = material;
    this.scores = material.terms().sorted(Tables.scores(material.facts()));
    scores.stream()
        .filter(line -> line.year() == material.facts().year() - 1)
        .forEach(line -> before.put(key(line), line));
  }

  static Sheet of(Material material) {
    Terms terms = material.terms();
    List<String> lead =
        Stream.of(
                Stream.of(terms.title("workbook.lead.changes")),
                material.page().branches().visible().stream().map(v -> v.printed().text()),
                Stream.of(terms.text("point.caveat")))
            .flatMap(sentences -> sentences)
            .toList();
    return Sheet.of("changes", lead, new ChangeSheet(material).grid(), terms);
  }

  private static List<String> key(Line line) {
    return List.of(line.dimension(), line.branch());
  }

  private Grid grid() {
    int year = material.facts().year();
    List<Column> columns = new ArrayList<>(material.naming());
    columns.add(Column.figure(Integer.toString(year - 1)));
    columns.add(Column.figure(Integer.toString(year)));
    material.figures("change", "change_lower", "change_upper").forEach(columns::add);
    columns.add(Column.name(material.terms().column("verdict")));
    columns.add(Column.name(material.terms().column("note")));
    return new Grid(columns, scores.stream().filter(material::now).map(this::row).toList(), 2);
  }

  private List<Cell> row(Line line) {
    Line earlier = before.get(key(line));
    Terms terms = material.terms();
    return material.row(
        line,
        earlier == null ? Cell.NOTHING : material.score(earlier),
        material.score(line),
        line.cell("change", Notation.CHANGE),
        line.cell("change_lower", Notation.CHANGE),
        line.cell("change_upper", Notation.CHANGE),
        terms.movement("verdict", line.text("verdict")),
        Cell.text(terms.note(line.text("note"))));
  }
}
