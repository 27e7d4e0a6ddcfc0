package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The untidy college is the same college: everything planted is found, nothing else changes. */
class UntidySampleTest {
  @Test
  void theFiguresOfTheUntidyCollegeAreThoseOfTheTidyOne(
      @TempDir Path tidyFolder, @TempDir Path untidyFolder) throws IOException {
    Path tidy = published(Terminal.sample(
                tidyFolder, "--branches=6", "--years=2021-2025", "--evaluators=40"));
    Path untidy = published(untidy(untidyFolder));

    for (String table : List.of("scores.csv", "college.csv", "rectification.csv")) {
      assertThat(Files.readString(untidy.resolve(table)))
          .as(table)
          .isEqualTo(Files.readString(tidy.resolve(table)));
    }
  }

  @Test
  void everythingPlantedIsToldWithItsFileAndLineAndNothingElseIs(@TempDir Path folder)
      throws IOException {
    Path data = untidy(folder);
    List<Map<String, String>> found =
        PublishedTable.read(published(data).resolve("findings.csv")).rows();

    assertThat(
            found.stream()
                .map(row -> row.getOrDefault("code", "") + " " + row.getOrDefault("file", "") + " " + row.getOrDefault("line", ""))
                .collect(Collectors.toCollection(TreeSet::new)))
        .isEqualTo(planted(data, found));
  }

  /** A fault of a whole file may be told with the line where it begins. */
  private static Set<String> planted(Path data, List<Map<String, String>> found) throws IOException {
    Set<String> planted = new TreeSet<>();
    for (String line : Files.readAllLines(data.resolve("planted.txt")).stream().skip(1).toList()) {
      String[] cells = line.split("\t", -1);
      if (!cells[0].equals("-")) {
        String where =
            cells[2].equals("0")
                ? found.stream()
                    .filter(r -> r.getOrDefault("code", "").equals(cells[0]) && r.getOrDefault("file", "").equals(cells[1]))
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
