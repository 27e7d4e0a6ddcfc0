package partybuilding.assessment.standing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row of a reference table. */
public record Reference(Map<String, String> cells) {
  /** Of a table that lies beside the project. */
  static List<Reference> read(String file) throws IOException {
    Path path = Path.of(System.getProperty("shared", "")).resolve("reference").resolve(file);
    return rows(Files.readAllLines(path));
  }

  /** Of a table that lies with its R source among the tests' resources, in a test's package. */
  public static List<Reference> read(Class<?> test, String file) throws IOException {
    try (InputStream table = test.getResourceAsStream(file)) {
      String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      return rows(text.lines().toList());
    }
  }

  private static List<Reference> rows(List<String> lines) {
    String[] header = lines.get(0).split(",", -1);
    List<Reference> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] values = line.split(",", -1);
      Map<String, String> cells = new HashMap<>();
      for (int i = 0; i < header.length; i++) {
        cells.put(header[i], values[i]);
      }
      rows.add(new Reference(cells));
    }
    return rows;
  }

  /** A cell as it is. */
  public String text(String column) {
    return cells.getOrDefault(column, "");
  }

  /** A cell's number. */
  public double number(String column) {
    return Double.parseDouble(text(column));
  }
}
