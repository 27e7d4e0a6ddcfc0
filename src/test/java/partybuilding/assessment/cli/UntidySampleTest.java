package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The untidy college is the same college: everything planted is found, nothing else changes. */
class UntidySampleTest {
  @Test
  void theFiguresOfTheUntidyCollegeAreThoseOfTheTidyOne(
      @TempDir Path tidyFolder, @TempDir Path untidyFolder) throws IOException {
    Path tidy =
        published(
            Terminal.sample(tidyFolder, "--branches=6", "--years=2021-2025", "--evaluators=40"));
    Path untidy = published(untidy(untidyFolder));

    for (String table : List.of("scores.csv", "college.csv", "rectification.csv")) {
      assertThat(Files.readString(untidy.resolve(table)))
          .as(table)
          .isEqualTo(Files.readString(tidy.resolve(table)));
    }
  }

  @Test
  void everythingPlantedIsToldWithItsFileAndLineAndNothingElseIs(
      @TempDir Path tidyFolder, @TempDir Path untidyFolder) throws IOException {
    Path data = untidy(untidyFolder);
    List<Map<String, String>> found = findings(data);
    Path tidy = Terminal.sample(tidyFolder, "--branches=6", "--years=2021-2025", "--evaluators=40");

    Set<String> told = places(found);
    told.removeAll(places(findings(tidy)));

    assertThat(told).isEqualTo(planted(data, found));
  }

  private static List<Map<String, String>> findings(Path data) throws IOException {
    return PublishedTable.read(published(data).resolve("findings.csv")).rows();
  }

  private static Set<String> places(List<Map<String, String>> findings) {
    Set<String> places = new TreeSet<>();
    for (Map<String, String> row : findings) {
      places.add(String.join(" ", cell(row, "code"), cell(row, "file"), cell(row, "line")));
    }
    return places;
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  /** A fault of a whole file may be told with the line where it begins. */
  private static Set<String> planted(Path data, List<Map<String, String>> found)
      throws IOException {
    Set<String> planted = new TreeSet<>();
    for (String line : Files.readAllLines(data.resolve("planted.txt")).stream().skip(1).toList()) {
      String[] cells = line.split("\t", -1);
      if (!cells[0].equals("-")) {
        String where =
            cells[2].equals("0")
                ? found.stream()
                    .filter(
                        r ->
                            r.getOrDefault("code", "").equals(cells[0])
                                && r.getOrDefault("file", "").equals(cells[1]))
                    .map(r -> r.getOrDefault("line", ""))
                    .findFirst()
                    .orElse("not told")
                : cells[2];
        planted.add(cells[0] + " " + cells[1] + " " + where);
      }
    }
    return planted;
  }

  private static Path untidy(Path folder) {
    return Terminal.sample(
        folder, "--branches=6", "--years=2021-2025", "--evaluators=40", "--untidy");
  }

  private static Path published(Path data) {
    assertThat(Terminal.report(data, "--formats=csv").status()).isZero();
    return data.resolveSibling("reports").resolve("2025").resolve("tables");
  }
}
