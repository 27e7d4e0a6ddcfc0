package partybuilding.assessment.store;

import java.util.List;
import java.util.Optional;
import partybuilding.assessment.restatement.FigureTable;

/** The figures of publications, table by table. */
final class KeptTables {
  private final Sql sql;
  private final PublishedRows earlier;

  KeptTables(Sql sql) {
    this.sql = sql;
    this.earlier = new PublishedRows(sql);
  }

  void insert(long publication, FigureTable table) {
    sql.update(
        "insert into published_table values (?,?,?)",
        publication,
        table.name(),
        PackedTable.pack(table));
  }

  void forget(long publication) {
    sql.update("delete from published_table where publication_number = ?", publication);
    earlier.forget(publication);
  }

  /** The table of that name, as it was kept; empty if this publication has none. */
  Optional<FigureTable> find(long publication, String name) {
    List<FigureTable> kept =
        sql.query(
            "select contents from published_table where publication_number = ? and table_name = ?",
            row -> PackedTable.unpack(name, row.getBytes(1)),
            publication,
            name);
    return kept.isEmpty() ? earlier.find(publication, name) : Optional.of(kept.get(0));
  }
}
