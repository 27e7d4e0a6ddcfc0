package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Since when it matters: a college of 2022 to 2025 whose first branch rises by ten points in 2023,
 * with a new secretary; the second branch always has the same one, the third names nobody.
 */
class SinceRunTest {
  private static final List<String> NAMES = List.of("Alphaville", "Betatown", "Gammaford");
  private static final List<Integer> STRIDES = List.of(3, 7, 9);
  private static final List<String> PEOPLE = List.of("Zhangyijia", "Lierayi", "Wangsanbing");

  private final Path folder;
  private final Path data;

  SinceRunTest(@TempDir Path folder) {
    this.folder = folder;
    this.data = folder.resolve("data");
  }

  @BeforeEach
  void college() throws IOException {
    Files.createDirectories(data);
    Files.writeString(
        data.resolve("assessment.yaml"),
        """
        rules:
          - from: 2020
            indicators: {drive: {scale: points, minimum: 0, maximum: 100}}
            dimensions:
              drive:
                name: {zh-CN: 干劲, en: Drive}
                indicators: {drive: 1.0}
                weakness: {year: 2022, zh-CN: 干劲不足, en: lack of drive}
            groups: {committee: {weight: 1.0}}
        """);
    for (int year = 2022; year <= 2025; year++) {
      evaluations(year);
      debriefs(year);
    }
  }

  /** Twenty voters with four answers of each of five values a branch, no two of them alike. */
  private void evaluations(int year) throws IOException {
    StringBuilder rows = new StringBuilder("branch,evaluator_group,ballot_id,drive\n");
    for (int voter = 0; voter < 20; voter++) {
      for (String name : NAMES) {
        int rise = name.equals("Alphaville") && year > 2022 ? 10 : 0;
        int place = (voter * STRIDES.get(NAMES.indexOf(name)) + year) % 20;
        int points = 75 + rise + place / 4;
        rows.append("%s,committee,v%d,%d%n".formatted(name, voter, points));
      }
    }
    Files.writeString(data.resolve("evaluations-" + year + ".csv"), rows);
  }

  private void debriefs(int year) throws IOException {
    String first = year == 2022 ? PEOPLE.get(0) : PEOPLE.get(1);
    Files.writeString(
        data.resolve("debriefs-" + year + ".csv"),
        """
        branch,mode,secretary
        Alphaville,onsite,%s
        Betatown,onsite,%s
        Gammaford,onsite,
        """
            .formatted(first, PEOPLE.get(2)));
  }

  private Path report(String... options) {
    Terminal run = Terminal.report(data, options);
    assertThat(run.status()).as(run.lines().toString()).isZero();
    return folder.resolve("reports");
  }

  private static String words(Path page) throws IOException {
    return Files.readString(page).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  private static List<Map<String, String>> changes(Path reports) throws IOException {
    return PublishedTable.read(reports.resolve("tables/changes.csv")).rows();
  }

  @Test
  void inTheYearOfTheNamingNothingIsSaidOfTheBranchesSince() throws IOException {
    String page = words(report("--year=2022", "--formats=html").resolve("2022/details.html"));

    assertThat(page).contains("2022 年指出“干劲不足”").doesNotContain("年以来各党总支");
  }

  @Test
  void thePageSaysWhichBranchesMovedSinceTheNamingAndSinceTheSecretary() throws IOException {
    String page = words(report("--formats=html,csv").resolve("2025/details.html"));

    assertThat(page)
        .contains("2022 年以来各党总支干劲：提升 1 个：Alphaville（+10.0，区间 9.1–10.9）")
        .contains("现任书记任职以来")
        .doesNotContain("Alphaville（2022 年以来");
    assertThat(words(folder.resolve("reports/2025/branches/alphaville.html")))
        .containsSubsequence("2025 年与以前各年相比", "2022 当年指出：干劲不足 +", "提升", "2023 现任书记任职首年", "2024");
    assertThat(words(folder.resolve("reports/2025/branches/betatown.html")))
        .contains("2022 当年指出：干劲不足 现任书记有述职记录的首年")
        .doesNotContain("现任书记任职首年");
    assertThat(words(folder.resolve("reports/2025/branches/gammaford.html")))
        .contains("2022 当年指出：干劲不足")
        .doesNotContain("现任书记");
  }

  @Test
  void theWordOfTheStepFromLastYearIsThatOfTheScoresEverywhere() throws IOException {
    Path reports = report("--formats=html,csv").resolve("2025");

    List<Map<String, String>> scores =
        PublishedTable.read(reports.resolve("tables/scores.csv")).where("year", "2025").rows();
    assertThat(scores).hasSize(3);
    for (Map<String, String> score : scores) {
      assertThat(
              changes(reports).stream()
                  .filter(row -> row.getOrDefault("branch_id", "").equals(score.get("branch_id")))
                  .filter(row -> "2024".equals(row.get("from_year")))
                  .map(row -> row.get("verdict") + " " + row.get("family")))
          .containsExactly(score.get("verdict") + " year");
    }
  }

  @Test
  void noSecretaryIsNamedInAnyFile() throws IOException {
    Path reports = report("--formats=html,svg,csv");
    report("--formats=html,svg,csv", "--edition=branch");

    try (Stream<Path> files = Files.walk(reports)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file)).as(file.toString()).doesNotContain(PEOPLE);
      }
    }
  }

  @Test
  void aBranchsEditionHasItsOwnPairsInTheTableAndOnThePage() throws IOException {
    Path own = report("--formats=html,csv", "--edition=branch").resolve("2025-branch/alphaville");

    assertThat(changes(own).stream().map(row -> row.get("branch_id")))
        .hasSize(6)
        .containsOnly("alphaville");
    assertThat(words(own.resolve("index.html")))
        .contains("2025 年与以前各年相比", "2022 当年指出：干劲不足", "2023 现任书记任职首年")
        .doesNotContain("Betatown");
  }
}
