package partybuilding.assessment.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.csv.TableReading;

/** A published table, read back as its readers would. */
record PublishedTable(List<Map<String, String>> rows) {
  static PublishedTable read(Path file) throws IOException {
    return new PublishedTable(TableReading.rows(file));
  }

  /** The rows in which a column holds a value. */
  PublishedTable where(String column, String value) {
    return new PublishedTable(rows.stream().filter(row -> value.equals(row.get(column))).toList());
  }

  /** A column's cells. */
  List<String> column(String name) {
    return rows.stream().map(row -> row.getOrDefault(name, "")).toList();
  }
}
