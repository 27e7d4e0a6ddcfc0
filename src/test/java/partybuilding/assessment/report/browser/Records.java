package partybuilding.assessment.report.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A file of comma separated values, read as anybody would. */
record Records(List<String> headings, List<Map<String, String>> rows) {
  private static final String MARK = "\uFEFF";

  /** A table of the report, whose first line names its columns. */
  static Records table(Path file) throws IOException {
    return of(lines(file), 0);
  }

  /** A sheet, whose headings stand below a title and some sentences. */
  static Records sheet(Path file) throws IOException {
    List<List<String>> lines = lines(file);
    int head = 0;
    while (head < lines.size() && lines.get(head).stream().filter(c -> !c.isEmpty()).count() < 2) {
      head++;
    }
    return of(lines, head);
  }

  private static List<List<String>> lines(Path file) throws IOException {
    try (BufferedReader text = Files.newBufferedReader(file);
        CSVParser parser = CSVFormat.DEFAULT.parse(text)) {
      return parser.getRecords().stream().map(record -> List.copyOf(record.toList())).toList();
    }
  }

  private static Records of(List<List<String>> lines, int head) {
    List<String> headings = lines.get(head).stream().map(h -> h.replace(MARK, "")).toList();
    List<Map<String, String>> rows =
        lines.subList(head + 1, lines.size()).stream().map(line -> row(headings, line)).toList();
    return new Records(headings, rows);
  }

  private static Map<String, String> row(List<String> headings, List<String> line) {
    Map<String, String> row = new LinkedHashMap<>();
    IntStream.range(0, headings.size()).forEach(i -> row.put(headings.get(i), line.get(i)));
    return row;
  }

  /** The rows that hold those values. */
  List<Map<String, String>> where(Map<String, String> keys) {
    return rows.stream()
        .filter(row -> keys.entrySet().stream().allMatch(k -> holds(row, k.getKey(), k.getValue())))
        .toList();
  }

  private static boolean holds(Map<String, String> row, String column, String value) {
    return row.getOrDefault(column, value).equals(value);
  }
}
