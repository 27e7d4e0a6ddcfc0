package partybuilding.assessment.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.report.ReportFacts;
import partybuilding.assessment.restatement.Basis;
import partybuilding.assessment.restatement.Cause;
import partybuilding.assessment.restatement.RestatedValues;
import partybuilding.assessment.restatement.Restatement;

class RunFileTest {
  private static final FileAccount RULES =
      new FileAccount("assessment.yaml", "rules", 0, 812, "beef", FileAccount.Rows.NONE);
  private static final Origin ORIGIN =
      new Origin("0.1.0", "cafe", "zh-CN", "leadership", List.of("csv", "html"), List.of(RULES));

  private static final RestatedValues HIDDEN =
      new RestatedValues(false, OptionalDouble.empty(), OptionalDouble.empty());

  private final Path folder;

  RunFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private String written(String into) throws IOException {
    Path report = folder.resolve(into);
    Files.createDirectories(report.resolve("tables"));
    Files.writeString(report.resolve("index.html"), "abc");
    Files.writeString(report.resolve("tables/scores.csv"), "");
    RunFile.write(new ReportFacts().from(2025).build(), ORIGIN, Optional.empty(), report);
    return Files.readString(report.resolve("run.json"));
  }

  @Test
  void aRerunWritesTheSameBytes() throws IOException {
    assertThat(written("once")).isEqualTo(written("again")).doesNotContain("\r", folder.toString());
  }

  @Test
  void theRunIsNamed() throws IOException {
    assertThat(written("report"))
        .startsWith(
            """
            {
              "version" : "0.1.0",
              "run" : "cafe",
              "year" : 2025,
              "as_of" : "2025-12-31",
              "language" : "zh-CN",
              "edition" : "leadership",
              "formats" : [
                "csv",
                "html"
              ],
              "organisation" : "某职业技术学院",
            """);
  }

  @Test
  void theRecordOfTheYearBeforeIsNamedByItsDigestAndReadBack() throws IOException {
    Path earlier = Files.createDirectories(folder.resolve("2024"));
    Files.writeString(earlier.resolve("run.json"), "abc");
    Optional<EarlierRun> run = EarlierRun.of(earlier);
    Path report = Files.createDirectories(folder.resolve("2025"));

    RunFile.write(new ReportFacts().from(2025).build(), ORIGIN, run, report);

    assertThat(Files.readString(report.resolve("run.json")))
        .contains(
            """
              "organisation" : "某职业技术学院",
              "year_before" : {
                "folder" : "2024",
                "sha256" : "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
              },
            """);
    assertThat(RunFile.find(report).orElseThrow().earlier()).isEqualTo(run);
  }

  @Test
  void aRecordNamesNoFolderElsewhere() throws IOException {
    Path report = Files.createDirectories(folder.resolve("2025"));
    for (String elsewhere : List.of("../2024", "/etc", "2024/..", "", "..")) {
      Optional<EarlierRun> run = Optional.of(new EarlierRun(elsewhere, "beef"));
      RunFile.write(new ReportFacts().from(2025).build(), ORIGIN, run, report);
      assertThat(RunFile.find(report).orElseThrow().earlier()).as(elsewhere).isEmpty();
    }
  }

  @Test
  void theFileOfRulesIsAnInputToo() throws IOException {
    assertThat(written("report"))
        .contains(
            """
                {
                  "file" : "assessment.yaml",
                  "kind" : "rules",
                  "size" : 812,
                  "sha256" : "beef",
            """
                .indent(0)
                .stripTrailing());
  }

  @Test
  void everyRowOfAnInputIsAccountedFor() throws IOException {
    assertThat(written("report"))
        .contains(
            """
                  "rows" : {
                    "read" : 1171,
                    "accepted" : 1148,
                    "refused" : 2,
                    "passed_over" : {
                      "duplicates" : 3,
                      "invalid" : 1,
                      "blank" : 2,
                      "own_branch" : 14,
                      "totals" : 1,
                      "annotations" : 0
                    }
                  }
            """);
  }

  @Test
  void whatWasFoundIsCountedByFileAndCode() throws IOException {
    assertThat(written("report"))
        .contains(
            """
                  "findings" : {
                    "score_outside_scale" : 1,
                    "unknown_branch" : 1
                  },
            """)
        .contains("\"other_findings\" : { }");
  }

  @Test
  void everyOutputHasItsFingerprint() throws IOException {
    assertThat(written("report"))
        .contains(
            """
              "outputs" : {
                "index.html" : "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                "tables/scores.csv" : "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
              }
            }
            """);
  }

  @Test
  void rulesAndMethodsAreThere() throws IOException {
    assertThat(written("report"))
        .contains("\"minimum-group\" : 5", "\"tolerance\" : 1.0", "\"exclude-own\" : true")
        .contains("\"conflicting-ballots\" : \"refuse\"")
        .contains("\"closed-means\" : \"closed\"", "Satterthwaite", "Wilson", "\"q\" : 0.05");
  }

  @Test
  void everyFigureOfTheTablesHasItsMethodAndLevel() throws IOException {
    assertThat(written("report"))
        .contains(
            """
                "rankability" : {
                  "method" : "between-branch variance by Paule-Mandel over itself plus median se²",
                  "not_rankable_below" : 0.5,
                  "rank_in_words_from" : 0.75,
                  "rank_in_words_most_places" : 2
                },
                "ceiling" : {
                  "method" : "mean share of good votes, or no variance between branches (Paule-Mandel)",
                  "good_share_above" : 0.9
                },
            """)
        .contains(
            """
                "theil_sen" : {
                  "method" : "median of pairwise slopes, exact Hollander-Wolfe interval",
                  "level" : 0.95
                },
            """)
        .contains("\"change\" :", "\"adjusted\" :", "\"position\" :", "\"standing_change\" :")
        .contains("\"methods\" : {\n    \"rules_from\" : 2019,")
        .contains("\"rank\" :", "\"trend\" :", "\"trend_verdict\" :", "\"mann_kendall\" :");
  }

  @Test
  void whatItSaysOfTheCollegeIsReadBackInTheOrderOfTheDimensions() throws IOException {
    written("report");

    Run run = RunFile.find(folder.resolve("report")).orElseThrow();

    assertThat(run.college()).extracting(Headline::dimension).startsWith("党建信心", "党建能力", "项目融合");
    assertThat(run.subject().orElseThrow().organisation()).isEqualTo("某职业技术学院");
    assertThat(run.restated()).isEmpty();
  }

  @Test
  void whatWasRestatedIsCountedByDayAndYearAndReadBack() throws IOException {
    LocalDate day = LocalDate.of(2025, 12, 31);
    List<Restatement> moved =
        List.of(
            moved(day, 2024, "B02/confidence/score", Cause.RULES_CHANGED),
            moved(day, 2023, "B01/confidence/score", Cause.EXPORT_CHANGED),
            moved(day, 2024, "B01/confidence/score", Cause.EXPORT_CHANGED));
    Comparison facts = new ReportFacts().build().restated(moved, Findings.NONE, Basis.NONE);
    Path report = Files.createDirectories(folder.resolve("report"));

    RunFile.write(facts, ORIGIN, Optional.empty(), report);

    assertThat(RunFile.find(report).orElseThrow().restated())
        .containsExactly(
            new RestatedYear(day, 2023, 1, Set.of(Cause.EXPORT_CHANGED)),
            new RestatedYear(day, 2024, 2, Set.of(Cause.EXPORT_CHANGED, Cause.RULES_CHANGED)));
  }

  private static Restatement moved(LocalDate day, int year, String key, Cause cause) {
    return new Restatement(day, year, "scores", key, HIDDEN, Set.of(cause));
  }
}
