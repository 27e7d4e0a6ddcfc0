package partybuilding.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.packed.BlockRow;
import partybuilding.assessment.packed.BlockShape;
import partybuilding.assessment.restatement.FigureTable;
import partybuilding.assessment.restatement.PublishedRow;

/** The figures of publications, table by table. */
public final class KeptTables {
  private final Sql sql;
  private final PublishedRows earlier;

  KeptTables(Sql sql) {
    this.sql = sql;
    this.earlier = new PublishedRows(sql);
  }

  /** A table as it is kept; far smaller than the table. */
  public static final class Packed {
    private final List<Object> cells;

    private Packed(List<Object> cells) {
      this.cells = cells;
    }
  }

  static Packed pack(FigureTable table) {
    return new Packed(
        List.of(
            table.name(),
            table.columns().toArray(String[]::new),
            table.counted().stream().sorted().toArray(String[]::new),
            shape(table.columns()).pack(table.rows())));
  }

  void insert(long publication, Packed table) {
    List<Object> row = new ArrayList<>(List.of(publication));
    row.addAll(table.cells);
    sql.insert("insert into published_figures values (?,?,?,?,?)", List.of(row));
  }

  void forget(long publication) {
    for (String table : List.of("published_figures", "published_table")) {
      sql.update("delete from " + table + " where publication_number = ?", publication);
    }
    earlier.forget(publication);
  }

  /** The table of that name, as it was kept; empty if this publication has none. */
  Optional<FigureTable> find(long publication, String name) {
    return one("select * from published_figures", KeptTables::table, publication, name)
        .or(() -> one("select * from published_table", KeptTables::packed, publication, name))
        .or(() -> earlier.find(publication, name));
  }

  private Optional<FigureTable> one(
      String select, Sql.RowReader<FigureTable> reader, long publication, String name) {
    String of = " where publication_number = ? and table_name = ?";
    return sql.query(select + of, reader, publication, name).stream().findFirst();
  }

  private static FigureTable packed(ResultSet row) throws SQLException {
    return PackedTable.unpack(row.getString("table_name"), row.getBytes("contents"));
  }

  private static FigureTable table(ResultSet row) throws SQLException {
    List<String> columns = texts("columns", row);
    return new FigureTable(
        row.getString("table_name"),
        columns,
        new HashSet<>(texts("counted", row)),
        shape(columns).unpack(row.getBytes("contents")));
  }

  private static List<String> texts(String column, ResultSet row) throws SQLException {
    return Arrays.stream(Sql.elements(row, column)).map(Object::toString).toList();
  }

  private static BlockShape<PublishedRow> shape(List<String> columns) {
    BlockShape<PublishedRow> shape =
        BlockShape.<PublishedRow>of("published_figures", row -> row(columns, row))
            .numbers("year", PublishedRow::year)
            .texts("key", PublishedRow::key);
    for (int i = 0; i < columns.size(); i++) {
      int place = i;
      shape = shape.reals(columns.get(i), row -> row.figures().get(place));
    }
    return shape;
  }

  private static PublishedRow row(List<String> columns, BlockRow row) {
    List<Double> figures = new ArrayList<>(columns.size());
    columns.forEach(column -> figures.add(row.real(column)));
    return new PublishedRow(row.integer("year"), row.text("key"), figures);
  }
}
