package partybuilding.assessment.report.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import partybuilding.assessment.csv.CsvFileRows;
import partybuilding.assessment.report.column.FieldType;
import partybuilding.assessment.report.column.ReportTable;
import partybuilding.assessment.report.column.TableField;

/** A published table: its cells are what the columns of the table hold. */
final class TableFile implements Closeable {
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:E-?\\d+)?");

  private final CsvFileRows rows;
  private final List<TableField> fields;

  private TableFile(CsvFileRows rows, List<TableField> fields) {
    this.rows = rows;
    this.fields = fields;
  }

  static TableFile open(ReportTable<?, ?> table, Path folder) throws IOException {
    return new TableFile(CsvFileRows.open(Tables.file(table, folder)), table.fields());
  }

  /** The columns that can be compared; none if one is missing that tells the rows apart. */
  Set<String> comparable() {
    boolean keyed =
        fields.stream().filter(TableField::key).map(TableField::name).allMatch(this::has);
    return keyed ? Set.copyOf(rows.header()) : Set.of();
  }

  private boolean has(String column) {
    return rows.header().contains(column);
  }

  /** A cell for each column, in each row that was not taken yet. */
  Stream<List<?>> all() {
    return Stream.<List<?>>iterate(next(), row -> !row.isEmpty(), row -> next());
  }

  /** No cells behind the last row. */
  private List<?> next() {
    try {
      return rows.next() ? cells() : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Object> cells() {
    List<Object> cells = new ArrayList<>(fields.size());
    fields.forEach(field -> cells.add(cell(field.type().field(), rows.cell(field.name()))));
    return cells;
  }

  private static Object cell(FieldType type, String text) {
    return switch (type) {
      case INTEGER, YEAR -> WHOLE.matcher(text).matches() ? (Object) Integer.valueOf(text) : text;
      case NUMBER -> NUMBER.matcher(text).matches() ? (Object) Double.valueOf(text) : text;
      case STRING, BOOLEAN, DATE -> text;
    };
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
