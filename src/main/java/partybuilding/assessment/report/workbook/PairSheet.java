package partybuilding.assessment.report.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.facts.score.PairChange;
import partybuilding.assessment.facts.score.Tenure;
import partybuilding.assessment.report.table.Tables;

/** The college and every branch between any two years, and why the earlier year matters. */
final class PairSheet {
  private static final int NAMES = 5;

  private final Material material;
  private final Terms terms;
  private final Map<String, Tenure> tenures = new HashMap<>();

  private PairSheet(Material material) {
    this.material = material;
    this.terms = material.terms();
    material.facts().pairs().tenures().forEach(tenure -> tenures.put(tenure.branch(), tenure));
  }

  static Sheet of(Material material) {
    Terms terms = material.terms();
    List<String> lead = List.of(terms.title("workbook.lead.pairs"), terms.text("point.caveat"));
    return Sheet.of("pairs", lead, new PairSheet(material).grid(), terms);
  }

  private Grid grid() {
    List<Column> columns = new ArrayList<>(material.naming());
    material
        .figures("from_year", "to_year", "change_between", "change_lower", "change_upper")
        .forEach(columns::add);
    Stream.of("verdict", "note", "since")
        .map(terms::column)
        .map(Column::name)
        .forEach(columns::add);
    List<List<Cell>> rows =
        Line.of(Tables.changes(material.facts())).stream().sorted(order()).map(this::row).toList();
    return new Grid(columns, rows, NAMES);
  }

  /** The newest first. */
  private Comparator<Line> order() {
    return terms
        .byDimension()
        .thenComparing(Comparator.<Line>comparingLong(line -> line.count("to_year")).reversed())
        .thenComparing(Comparator.<Line>comparingLong(line -> line.count("from_year")).reversed());
  }

  private List<Cell> row(Line line) {
    return material.row(
        line,
        line.cell("from_year", Notation.YEAR),
        line.cell("to_year", Notation.YEAR),
        line.cell("change", Notation.CHANGE),
        line.cell("change_lower", Notation.CHANGE),
        line.cell("change_upper", Notation.CHANGE),
        terms.movement("verdict", line.text("verdict")),
        Cell.text(terms.note(line.text("note"))),
        Cell.text(since(line)));
  }

  private String since(Line line) {
    return line.count("to_year") == material.facts().year()
        ? terms.list(Stream.concat(weakness(line).stream(), secretary(line).stream()).toList())
        : "";
  }

  private Optional<String> weakness(Line line) {
    return material
        .facts()
        .rules()
        .findDimension(line.dimension())
        .flatMap(dimension -> dimension.weakness())
        .filter(weakness -> weakness.year() == line.count("from_year"))
        .map(weakness -> terms.text("since.weakness", Map.of("weaknesses", terms.name(weakness))));
  }

  private Optional<String> secretary(Line line) {
    return line.branch().equals(PairChange.COLLEGE)
        ? Optional.empty()
        : Optional.ofNullable(tenures.get(line.branch()))
            .filter(tenure -> tenure.since() == line.count("from_year"))
            .map(tenure -> tenure.begun() ? "since.secretary" : "since.secretary.known")
            .map(terms::text);
  }
}
