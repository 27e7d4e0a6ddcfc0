package partybuilding.assessment.store;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a yearly table keeps of a row: its columns beside the year and the place in the year's
 * order.
 *
 * @param table the table's name
 * @param kept the columns, each with what it keeps of a row
 * @param reader makes a row of them again
 */
record YearlyShape<T>(String table, List<Kept<T>> kept, Sql.RowReader<T> reader) {
  YearlyShape {
    kept = List.copyOf(kept);
  }

  /** A column by its name in the schema; an option that holds nothing is kept as nothing. */
  record Kept<T>(String column, Function<T, Object> cell) {}

  /** A table without a column of its own yet. */
  static <T> YearlyShape<T> of(String table, Sql.RowReader<T> reader) {
    return new YearlyShape<>(table, List.of(), reader);
  }

  /** The same table with one more column. */
  YearlyShape<T> with(String column, Function<T, Object> cell) {
    Stream<Kept<T>> all = Stream.concat(kept.stream(), Stream.of(new Kept<>(column, cell)));
    return new YearlyShape<>(table, all.toList(), reader);
  }

  List<String> columns() {
    return kept.stream().map(Kept::column).toList();
  }

  List<Object> cells(T row) {
    return kept.stream().map(column -> column.cell().apply(row)).toList();
  }
}
