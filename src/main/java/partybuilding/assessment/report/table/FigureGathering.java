package partybuilding.assessment.report.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.report.column.ReportTable;
import partybuilding.assessment.report.column.TableField;
import partybuilding.assessment.restatement.FigureTable;
import partybuilding.assessment.restatement.PresentTable;
import partybuilding.assessment.restatement.PublishedRow;

/** Takes the figures of a table: every column of numbers outside its key. */
final class FigureGathering {
  /** The columns of the year that a row speaks of, whichever the table has. */
  private static final List<String> YEARS = List.of("year", "to_year", "last_year");

  private final ReportTable<Comparison, ?> table;
  private final int reportYear;
  private final List<TableField> fields;
  private final List<Integer> key;
  private final int yearColumn;
  private final Map<PublishedPlace, Integer> met = new HashMap<>();

  FigureGathering(ReportTable<Comparison, ?> table, int reportYear) {
    this.table = table;
    this.reportYear = reportYear;
    this.fields = table.fields();
    this.key = IntStream.range(0, fields.size()).filter(i -> fields.get(i).key()).boxed().toList();
    this.yearColumn =
        YEARS.stream()
            .flatMap(year -> key.stream().filter(i -> fields.get(i).name().equals(year)))
            .findFirst()
            .orElse(-1);
  }

  private record PublishedPlace(int year, String key) {}

  PresentTable of(Comparison facts) {
    List<TableField> figures = fields.stream().filter(TableField::figure).toList();
    Set<String> counted =
        figures.stream()
            .filter(TableField::counted)
            .map(TableField::name)
            .collect(Collectors.toSet());
    return new PresentTable(
        table.traits(),
        new FigureTable(
            table.name(),
            figures.stream().map(TableField::name).toList(),
            counted,
            table.cells(facts).map(this::row).toList()));
  }

  private PublishedRow row(List<?> cells) {
    List<Double> figures = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).figure()) {
        figures.add(cells.get(i) instanceof Number number ? number.doubleValue() : Double.NaN);
      }
    }
    int year = year(cells);
    return new PublishedRow(year, unique(year, key(cells)), figures);
  }

  /** What speaks of all years speaks of the report's. */
  private int year(List<?> cells) {
    return yearColumn >= 0 && cells.get(yearColumn) instanceof Integer year ? year : reportYear;
  }

  private String key(List<?> cells) {
    return key.stream()
        .filter(column -> column != yearColumn || !(cells.get(column) instanceof Integer))
        .map(column -> cells.get(column).toString())
        .collect(Collectors.joining("/"));
  }

  /** Two items of one number are told apart by the order in which they stand. */
  private String unique(int year, String name) {
    int before = met.merge(new PublishedPlace(year, name), 1, Integer::sum) - 1;
    return before == 0 ? name : name + "#" + (before + 1);
  }
}
