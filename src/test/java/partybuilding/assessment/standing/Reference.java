package partybuilding.assessment.standing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row of a reference table that lies beside the project. */
record Reference(Map<String, String> cells) {
  static List<Reference> read(String file) throws IOException {
    Path path = Path.of(System.getProperty("shared", "")).resolve("reference").resolve(file);
    List<String> lines = Files.readAllLines(path);
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

  String text(String column) {
    return cells.getOrDefault(column, "");
  }

  double number(String column) {
    return Double.parseDouble(text(column));
  }
}
