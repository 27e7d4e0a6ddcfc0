package partybuilding.assessment.report.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
  private final List<Integer> figures;
  private final boolean mayRepeat;
  private final int yearColumn;
  private final Map<PublishedPlace, Integer> met = new HashMap<>();

  private FigureGathering(
      ReportTable<Comparison, ?> table, int reportYear, Predicate<TableField> taken) {
    this.table = table;
    this.reportYear = reportYear;
    this.fields = table.fields();
    this.key = places(TableField::key);
    this.figures = places(field -> field.figure() && taken.test(field));
    this.mayRepeat = table.primaryKey().isEmpty();
    this.yearColumn =
        YEARS.stream()
            .flatMap(year -> key.stream().filter(i -> fields.get(i).name().equals(year)))
            .findFirst()
            .orElse(-1);
  }

  private List<Integer> places(Predicate<TableField> kind) {
    return IntStream.range(0, fields.size()).filter(i -> kind.test(fields.get(i))).boxed().toList();
  }

  private record PublishedPlace(int year, String key) {}

  /** The figures of a table about to be published. */
  static PresentTable of(ReportTable<Comparison, ?> table, Comparison facts) {
    FigureGathering gathering = new FigureGathering(table, facts.year(), field -> true);
    return new PresentTable(table.traits(), gathering.of(table.cells(facts)));
  }

  /**
   * The figures of a table of a published report.
   *
   * @param cells one for each column of the table, in each of its rows
   * @param columns the names of those that the report has
   */
  static FigureTable of(
      ReportTable<Comparison, ?> table,
      int reportYear,
      Stream<? extends List<?>> cells,
      Set<String> columns) {
    return new FigureGathering(table, reportYear, field -> columns.contains(field.name()))
        .of(cells);
  }

  private FigureTable of(Stream<? extends List<?>> cells) {
    return new FigureTable(
        table.name(), names(field -> true), Set.copyOf(names(TableField::counted)), rows(cells));
  }

  private List<String> names(Predicate<TableField> kind) {
    return figures.stream().map(fields::get).filter(kind).map(TableField::name).toList();
  }

  private List<PublishedRow> rows(Stream<? extends List<?>> cells) {
    return cells.map(this::row).map(this::unique).toList();
  }

  private PublishedRow row(List<?> cells) {
    List<Double> values = new ArrayList<>(figures.size());
    figures.forEach(column -> values.add(figure(cells.get(column))));
    return new PublishedRow(year(cells), key(cells), values);
  }

  private static double figure(Object cell) {
    return cell instanceof Number number ? number.doubleValue() : Double.NaN;
  }

  /** What speaks of all years speaks of the report's. */
  private int year(List<?> cells) {
    return yearColumn >= 0 && cells.get(yearColumn) instanceof Integer year ? year : reportYear;
  }

  private String key(List<?> cells) {
    StringBuilder words = new StringBuilder();
    String before = "";
    for (int column : key) {
      if (column != yearColumn || !(cells.get(column) instanceof Integer)) {
        words.append(before).append(cells.get(column));
        before = "/";
      }
    }
    return words.toString();
  }

  /**
   * Makes the key of a row unique by its place where rows may share a key, such as two items with
   * one number.
   */
  private PublishedRow unique(PublishedRow row) {
    return mayRepeat || ambiguous(row.key()) ? numbered(row) : row;
  }

  /** Whether a word of the key holds what separates the words, so that two keys may read alike. */
  private boolean ambiguous(String name) {
    int left = yearColumn < 0 ? key.size() : key.size() - 1;
    for (int i = 0; i < name.length() && left > 0; i++) {
      left -= name.charAt(i) == '/' ? 1 : 0;
    }
    return left <= 0;
  }

  private PublishedRow numbered(PublishedRow row) {
    int before = met.merge(new PublishedPlace(row.year(), row.key()), 1, Integer::sum) - 1;
    return before == 0
        ? row
        : new PublishedRow(row.year(), row.key() + "#" + (before + 1), row.figures());
  }
}
