package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.report.run.JsonFile;

/** The page over the reports of all years: what it lists, and what it does not believe. */
class ReportsIndexTest {
  private final Path reports;

  ReportsIndexTest(@TempDir Path reports) {
    this.reports = reports;
  }

  /** A report of a year that holds these files and whose record says so. */
  private Path report(String folder, Map<String, Object> said, String... files) throws IOException {
    Path report = Files.createDirectories(reports.resolve(folder));
    Map<String, String> outputs = new TreeMap<>();
    for (String file : files) {
      Files.createDirectories(report.resolve(file).getParent());
      Files.writeString(report.resolve(file), file);
      outputs.put(file, "beef");
    }
    Map<String, Object> record = new TreeMap<>(Map.of("run", "cafe", "outputs", outputs));
    int year = Integer.parseInt(folder.replaceFirst("-.*", ""));
    record.putAll(Map.of("year", year, "as_of", year + "-12-31", "language", "zh-CN"));
    record.putAll(said);
    JsonFile.write(record, report.resolve("run.json"));
    return report;
  }

  private Path report(String folder, String... files) throws IOException {
    return report(folder, Map.of("organisation", "某学院"), files);
  }

  private String page() throws IOException {
    Path file = reports.resolve(ReportsIndex.FILE_NAME);
    ReportsIndex.of(reports, "1").orElseThrow().write(file);
    return Files.readString(file);
  }

  private static List<String> all(String pattern, String page) {
    return Pattern.compile(pattern).matcher(page).results().map(MatchResult::group).toList();
  }

  private static List<String> links(String page) {
    return all("(?<=href=\")[^#\"][^\"]*", page);
  }

  private static Map<String, Object> restated(Object day, Object year, Object count, Object cause) {
    return Map.of(
        "restated",
        List.of(
            Map.of("published_on", day, "year", year, "figures", count, "causes", List.of(cause))));
  }

  @Test
  void everyYearIsListedTheNewestFirstWithTheFilesThatItHas() throws IOException {
    report("2024", "index.html", "assessment-2024.pdf");
    report("2025", "index.html", "details.html", "compare.html", "assessment-2025.xlsx");
    report("2023", "tables/scores.csv");

    String page = page();

    assertThat(links(page))
        .containsExactly(
            "2025/index.html",
            "2025/details.html",
            "2025/compare.html",
            "2025/assessment-2025.xlsx",
            "2024/index.html",
            "2024/assessment-2024.pdf",
            "2023/tables/scores.csv");
    assertThat(page)
        .contains("<html lang=\"zh-CN\">", "<title>某学院 · 历年报告目录</title>")
        .contains("<th scope=\"row\">2024</th>", "数据截至 2024 年 12 月 31 日");
  }

  @Test
  void oneYearHasAPageAndNoneHasNone() throws IOException {
    assertThat(ReportsIndex.of(reports, "1")).isEmpty();
    assertThat(ReportsIndex.of(reports.resolve("nowhere"), "1")).isEmpty();
    report("2025", "index.html");
    assertThat(links(page())).containsExactly("2025/index.html");
  }

  @Test
  void itIsWrittenInTheLanguageOfTheNewestReport() throws IOException {
    report("2024", "index.html");
    report("2025", Map.of("language", "en"), "index.html");

    assertThat(page())
        .contains("<html lang=\"en\">", "<title>Reports by year</title>")
        .contains("31 December 2024", "<span>Chinese</span>", "<span>English</span>");
  }

  @Test
  void aBranchIsNamedByItsFolderAlone() throws IOException {
    report("2025-branch", "B01/index.html", "B01/tables/scores.csv", "B02/index.html");

    String page = page();

    assertThat(links(page))
        .containsExactly("2025-branch/B01/index.html", "2025-branch/B02/index.html");
    assertThat(page).contains("2 个党总支");
  }

  @Test
  void ofMoreBranchesThanCanBeTakenInOnlyTheirFolderIsNamed() throws IOException {
    String[] pages = new String[61];
    for (int branch = 0; branch < pages.length; branch++) {
      pages[branch] = "B" + branch + "/index.html";
    }
    report("2025-branch", pages);

    assertThat(links(page())).containsExactly("2025-branch/");
    assertThat(page()).contains("61 个党总支");
  }

  @Test
  void whatMovedInTheCollegeIsSaidAWordADimension() throws IOException {
    Map<String, Object> up = Map.of("name", "党建信心", "verdict", "improved");
    Map<String, Object> also = Map.of("name", "党建能力", "verdict", "improved");
    Map<String, Object> unclear = Map.of("name", "项目融合", "verdict", "unclear");
    report("2025", Map.of("college", List.of(unclear, up, also)), "index.html");

    assertThat(all(">[^<>]*：[^<>]*<", page())).contains(">党建信心、党建能力：提升<", ">项目融合：难以判定<");
  }

  @Test
  void aRestatementIsToldOnceHoweverManyReportsRepeatIt() throws IOException {
    String table = "tables/restatements.csv";
    report("2023", "index.html");
    report("2024", restated("2024-12-31", 2023, 4, "export_changed"), table);
    report("2025", restated("2024-12-31", 2023, 4, "export_changed"), table);

    String page = page();

    assertThat(all("<td>4 个</td>", page)).hasSize(1);
    assertThat(all("<li><span>截至[^<]*", page))
        .containsExactly("<li><span>截至 2024 年 12 月 31 日的报告说明：2023 年已公布的数字有 4 个有变（数据文件有改动）。");
    assertThat(links(page)).contains("2025/" + table).doesNotContain("2024/" + table);
  }

  @Test
  void aFolderThatIsRemovedVanishesAndEqualFoldersGiveEqualBytes() throws IOException {
    report("2025", "index.html");
    String one = page();
    Path other = report("2024", "index.html");
    assertThat(page()).isNotEqualTo(one).isEqualTo(page());

    Files.delete(other.resolve("index.html"));
    Files.delete(other.resolve("run.json"));
    Files.delete(other);

    assertThat(page()).isEqualTo(one);
  }

  @Test
  void thePageThatStandsThereIsRecognised() throws IOException {
    report("2025", "index.html");
    Path file = reports.resolve(ReportsIndex.FILE_NAME);
    ReportsIndex index = ReportsIndex.of(reports, "1").orElseThrow();
    assertThat(index.standsIn(file)).isFalse();
    index.write(file);
    assertThat(index.standsIn(file)).isTrue();

    assertThat(ReportsIndex.of(reports, "2").orElseThrow().standsIn(file)).isFalse();
    report("2024", "index.html");
    assertThat(ReportsIndex.of(reports, "1").orElseThrow().standsIn(file)).isFalse();
  }

  @Test
  void whateverElseLiesThereIsNotListed() throws IOException {
    report("2025", "index.html");
    String one = page();
    Files.writeString(reports.resolve("2022"), "a file");
    Files.createDirectories(reports.resolve("2021"));
    Files.createDirectories(reports.resolve("backup/2020"));
    Files.write(reports.resolve("notes.txt"), new byte[] {(byte) 0xff});
    Files.writeString(Files.createDirectory(reports.resolve("2019")).resolve("run.json"), "{[");
    report("2018", Map.of("year", 2017), "index.html");
    report("2016", Map.of("as_of", "tomorrow"), "index.html");
    report("2015", Map.of("language", "fr"), "index.html");
    report("2014", Map.of("outputs", "all"), "index.html");
    Files.createSymbolicLink(reports.resolve("2013"), report("2025").toAbsolutePath());
    report("2025", "index.html");

    assertThat(page()).isEqualTo(one);
  }

  @Test
  void aRecordLeadsNowhereElseAndNothingOfItIsMarkup() throws IOException {
    Path secret = Files.writeString(reports.resolveSibling("secret.html"), "secret");
    Path report =
        report(
            "2025",
            Map.of(
                "organisation", "<script>alert(1)</script>",
                "college", List.of(Map.of("name", "\u202Eabc", "verdict", "improved"), "x"),
                "restated", List.of(List.of(), Map.of("year", "2024"))),
            "index.html");
    Map<String, String> outputs =
        Map.of("index.html", "", "details.html", "", "../secret.html", "", "..//index.html", "");
    JsonFile.write(
        Map.of(
            "run",
            "",
            "year",
            2025,
            "as_of",
            "2025-12-31",
            "language",
            "en",
            "organisation",
            "<script>alert(1)</script>",
            "outputs",
            outputs),
        report.resolve("run.json"));
    report("2024-branch", "../index.html", "a\"onclick=b/index.html", "B01/index.html");
    Files.createSymbolicLink(report.resolve("details.html"), secret.toAbsolutePath());

    String page = page();

    assertThat(links(page)).containsExactly("2025/index.html", "2024-branch/B01/index.html");
    assertThat(page).doesNotContain("<script", "onclick", "\u202E").contains("&lt;script&gt;");
    Files.delete(secret);
  }

  @Test
  void numbersThatCannotBeAreNotTold() throws IOException {
    for (Object figures : new Object[] {0, -1, "many", List.of()}) {
      report("2025", restated("2025-12-31", 2024, figures, "export_changed"), "index.html");
      assertThat(page()).as(figures.toString()).doesNotContain("restated-title");
    }
    report("2025", restated("2025-12-31", 2024, 1, "somebody"), "index.html");
    assertThat(page()).doesNotContain("restated-title", "somebody");
    report("2025", restated("yesterday", 2024, 1, "export_changed"), "index.html");
    assertThat(page()).doesNotContain("restated-title");
  }

  @Test
  void theLongestTextOfARecordIsThatOfAHeading() throws IOException {
    report("2025", Map.of("organisation", "某".repeat(201)), "index.html");
    assertThat(page().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(60_000);
    assertThat(page()).doesNotContain("某某");
  }
}
