package partybuilding.assessment.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partybuilding.assessment.restatement.SharedTable;
import partybuilding.assessment.restatement.SharedTable.Kind;

/**
 * The rows of published tables that other programs may read by the views of the state. A row of the
 * database holds a thousand of them, an array for each column: rows of their own cost a second for
 * every hundred thousand.
 */
final class SharedTableRows {
  private static final int ROWS = 1000;
  private static final List<String> TABLES =
      List.of(
          "scores",
          "changes",
          "college",
          "indicators",
          "adjusted",
          "trends",
          "rectification",
          "closure");

  private final Sql sql;

  SharedTableRows(Sql sql) {
    this.sql = sql;
  }

  void insert(long publication, SharedTable table) {
    Iterator<List<?>> rows = table.rows().iterator();
    for (int block = 0; rows.hasNext(); block++) {
      List<List<?>> some = new ArrayList<>(ROWS);
      while (some.size() < ROWS && rows.hasNext()) {
        some.add(rows.next());
      }
      insert(List.of(publication, block, some.size()), table, some);
    }
  }

  private void insert(List<Object> key, SharedTable table, List<List<?>> rows) {
    List<Object> cells = new ArrayList<>(key);
    for (int column = 0; column < table.kinds().size(); column++) {
      int place = column;
      List<?> values = rows.stream().map(row -> row.get(place)).toList();
      cells.add(array(table.kinds().get(column), values));
    }
    String marks = String.join(",", Collections.nCopies(cells.size(), "?"));
    String into = "insert into " + block(table.name());
    sql.insert(into + " values (" + marks + ")", List.of(cells));
  }

  private static Object array(Kind kind, List<?> cells) {
    return switch (kind) {
      case WHOLE -> cells.stream().map(SharedTableRows::whole).toArray(Long[]::new);
      case REAL -> cells.stream().map(SharedTableRows::real).toArray(Double[]::new);
      case TEXT -> cells.stream().map(SharedTableRows::text).toArray(String[]::new);
    };
  }

  private static @Nullable Long whole(Object cell) {
    return available(cell) instanceof Number number ? number.longValue() : null;
  }

  private static @Nullable Double real(Object cell) {
    return available(cell) instanceof Number number ? number.doubleValue() : null;
  }

  /** Whether something is a number is not for the database to find out: it would be lost there. */
  private static Object available(Object cell) {
    if (cell instanceof Number || cell.equals("")) {
      return cell;
    }
    throw new IllegalArgumentException(cell.getClass().getName());
  }

  private static @Nullable String text(Object cell) {
    String text = cell.toString();
    return text.isEmpty() ? null : text;
  }

  void forget(long publication) {
    for (String table : TABLES) {
      sql.update("delete from " + block(table) + " where publication_number = ?", publication);
    }
  }

  private static String block(String table) {
    return "published_" + table + "_block";
  }
}
