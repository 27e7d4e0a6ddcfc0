package partybuilding.assessment.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.csv.CsvRows;

/** A published table, read back as its readers would. */
record PublishedTable(List<Map<String, String>> rows) {
  static PublishedTable read(Path file) throws IOException {
    List<Map<String, String>> all = new ArrayList<>();
    BufferedReader text = Files.newBufferedReader(file);
    if (text.read() != '\uFEFF') {
      throw new IOException(file + " has no BOM");
    }
    try (CsvRows rows = CsvRows.of(text)) {
      rows.next();
      List<String> header = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        header.add(rows.cell(i));
      }
      while (rows.next()) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
          row.put(header.get(i), rows.cell(i));
        }
        all.add(row);
      }
    }
    return new PublishedTable(all);
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
