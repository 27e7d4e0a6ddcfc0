package partybuilding.assessment.report.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.restatement.FigureTable;
import partybuilding.assessment.restatement.PresentTable;
import partybuilding.assessment.restatement.PublishedRow;

/** Takes from a table what is told apart by its key: every column that holds no words. */
final class FigureGathering {
  /** The columns of the year that a row speaks of, whichever the table has. */
  private static final List<String> YEARS = List.of("year", "to_year", "last_year");

  private final ReportTable table;
  private final int reportYear;
  private final int yearColumn;
  private final Map<PublishedPlace, Integer> met = new HashMap<>();

  FigureGathering(ReportTable table, int reportYear) {
    this.table = table;
    this.reportYear = reportYear;
    this.yearColumn =
        YEARS.stream()
            .filter(table.key()::contains)
            .mapToInt(table.header()::indexOf)
            .findFirst()
            .orElse(-1);
  }

  private record PublishedPlace(int year, String key) {}

  PresentTable of(Comparison facts) {
    List<List<?>> rows = table.rows().apply(facts).toList();
    List<Integer> columns =
        IntStream.range(0, table.header().size())
            .filter(column -> !table.key().contains(table.header().get(column)))
            .filter(column -> rows.stream().allMatch(row -> figureOrBlank(row.get(column))))
            .boxed()
            .toList();
    List<String> names = columns.stream().map(table.header()::get).toList();
    Set<String> counted =
        columns.stream()
            .filter(
                column ->
                    rows.stream().map(row -> row.get(column)).allMatch(FigureGathering::whole))
            .map(table.header()::get)
            .collect(Collectors.toSet());
    return new PresentTable(
        table.traits(),
        new FigureTable(
            table.name(), names, counted, rows.stream().map(row -> row(row, columns)).toList()));
  }

  private static boolean whole(Object cell) {
    return cell instanceof Integer || cell instanceof Long || blank(cell);
  }

  private static boolean figureOrBlank(Object cell) {
    return cell instanceof Number || blank(cell);
  }

  private static boolean blank(Object cell) {
    return cell.toString().isEmpty();
  }

  private PublishedRow row(List<?> cells, List<Integer> columns) {
    List<Double> figures = new ArrayList<>();
    for (int column : columns) {
      figures.add(cells.get(column) instanceof Number number ? number.doubleValue() : Double.NaN);
    }
    int year = year(cells);
    return new PublishedRow(year, unique(year, key(cells)), figures);
  }

  /** What speaks of all years speaks of the report's. */
  private int year(List<?> cells) {
    return yearColumn >= 0 && cells.get(yearColumn) instanceof Integer year ? year : reportYear;
  }

  private String key(List<?> cells) {
    return table.key().stream()
        .mapToInt(table.header()::indexOf)
        .filter(column -> column != yearColumn || !(cells.get(column) instanceof Integer))
        .mapToObj(column -> cells.get(column).toString())
        .collect(Collectors.joining("/"));
  }

  /** Two items of one number are told apart by the order in which they stand. */
  private String unique(int year, String key) {
    int before = met.merge(new PublishedPlace(year, key), 1, Integer::sum) - 1;
    return before == 0 ? key : key + "#" + (before + 1);
  }
}
