package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three years of a small college from its raw exports to changes.csv, against pairs.R (base R
 * 4.2.2: moderated variances, t, two one-sided tests, {@code p.adjust}).
 */
class PairsAgainstRTest {
  private static final Path SOURCE =
      Path.of("src/test/resources/partybuilding/assessment/cli/pairs");
  private static final List<String> KEY = List.of("from_year", "to_year", "branch_id", "dimension");

  private final Path folder;

  PairsAgainstRTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void report() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    try (Stream<Path> exports = Files.list(SOURCE.resolve("data"))) {
      for (Path export : exports.toList()) {
        Files.copy(export, data.resolve(export.getFileName()));
      }
    }
    assertThat(Terminal.report(data, "--formats=csv").status()).isZero();
  }

  private List<Map<String, String>> published(String table) throws IOException {
    Path file = folder.resolve("reports/2024/tables").resolve(table + ".csv");
    return PublishedTable.read(file).rows();
  }

  private static List<Map<String, String>> expected() throws IOException {
    List<String> lines = Files.readAllLines(SOURCE.resolve("changes.csv"));
    List<String> header = List.of(lines.get(0).split(",", -1));
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      Map<String, String> row = new HashMap<>();
      String[] cells = line.split(",", -1);
      for (int i = 0; i < cells.length; i++) {
        row.put(header.get(i), cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<String> key(Map<String, String> row) {
    return KEY.stream().map(column -> row.getOrDefault(column, "")).toList();
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.getOrDefault(column, ""));
  }

  @Test
  void everyChangeIntervalAndWordIsThatOfR() throws IOException {
    List<Map<String, String>> published =
        published("changes").stream().filter(row -> !"".equals(row.get("change"))).toList();
    List<Map<String, String>> expected = expected();

    assertThat(published.stream().map(PairsAgainstRTest::key))
        .containsExactlyInAnyOrderElementsOf(
            expected.stream().map(PairsAgainstRTest::key).toList());
    for (Map<String, String> row : expected) {
      Map<String, String> own = find(published, key(row)).orElseThrow();
      for (String column : List.of("change", "change_lower", "change_upper")) {
        assertThat(number(own, column))
            .as("%s %s", key(row), column)
            .isCloseTo(number(row, column), within(1e-9));
      }
      assertThat(own.get("verdict")).as(key(row).toString()).isEqualTo(row.get("verdict"));
      assertThat(own.get("family")).as(key(row).toString()).isEqualTo(row.get("family"));
    }
  }

  private static Optional<Map<String, String>> find(
      List<Map<String, String>> rows, List<String> key) {
    return rows.stream().filter(row -> key(row).equals(key)).findFirst();
  }

  @Test
  void everyWordOccurs() throws IOException {
    assertThat(published("changes").stream().map(row -> row.getOrDefault("verdict", "")))
        .contains("improved", "declined", "held", "unclear", "withheld");
  }

  @Test
  void theNewestStepIsTheChangeOnLastYear() throws IOException {
    for (Map<String, String> score : published("scores")) {
      if ("2024".equals(score.get("year"))) {
        same(
            score,
            List.of(
                "2023",
                "2024",
                score.getOrDefault("branch_id", ""),
                score.getOrDefault("dimension", "")));
      }
    }
    for (Map<String, String> college : published("college")) {
      if ("2024".equals(college.get("year"))) {
        same(college, List.of("2023", "2024", "all", college.getOrDefault("dimension", "")));
      }
    }
  }

  private void same(Map<String, String> yearly, List<String> key) throws IOException {
    Map<String, String> pair = find(published("changes"), key).orElseThrow();
    for (String column : List.of("change", "change_lower", "change_upper", "verdict")) {
      assertThat(pair.get(column)).as("%s %s", key, column).isEqualTo(yearly.get(column));
    }
  }
}
