package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.notice.Fingerprint;

/** A folder a branch, with what may be said to it alone. */
class BranchEditionTest {
  private static final String EXPORT =
      "branch,evaluator_group,ballot_id,confidence,capability,project_integration,overall\n";
  private static final String RULES =
      """
      language: en
      rules:
        - from: 2019
          groups:
            insiders: {weight: 0.4}
            outsiders: {weight: 0.6}
      """;
  private static final List<String> NAMES =
      List.of("Alphaville", "Betatown", "Gammaford", "Deltamouth", "Epsilonham", "Zetabury");

  private final Path folder;
  private final Path data;
  private final Map<Integer, List<String>> years = new TreeMap<>();

  BranchEditionTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.data = Files.createDirectories(folder.resolve("data"));
    Files.writeString(data.resolve("assessment.yaml"), RULES);
  }

  /** Branches five points apart in two years. */
  private void college(int branches) {
    for (int year = 2024; year <= 2025; year++) {
      for (int branch = 0; branch < branches; branch++) {
        votes(year, NAMES.get(branch), 6, 60 + 5 * branch + (year - 2024));
      }
    }
  }

  private void votes(int year, String branch, int voters, int score) {
    List<String> rows = years.computeIfAbsent(year, unused -> new ArrayList<>());
    for (String group : List.of("insiders", "outsiders")) {
      for (int voter = 0; voter < voters; voter++) {
        int points = score + voter % 3;
        rows.add(
            "%s,%s,%s%d,%d,%d,%d,good"
                .formatted(branch, group, group, voter, points, points, points));
      }
    }
  }

  private Terminal report(String... options) throws IOException {
    for (Map.Entry<Integer, List<String>> year : years.entrySet()) {
      String rows = String.join("\n", year.getValue());
      Files.writeString(
          data.resolve("evaluations-" + year.getKey() + ".csv"), EXPORT + rows + "\n");
    }
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--edition=branch");
    Terminal run = Terminal.report(data, all.toArray(String[]::new));
    assertThat(run.status()).as(run.lines().toString()).isZero();
    return run;
  }

  private Path own(String branch) {
    return folder.resolve("reports/2025-branch").resolve(branch);
  }

  private PublishedTable table(String branch, String name) throws IOException {
    return PublishedTable.read(own(branch).resolve("tables/" + name + ".csv"));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void aBranchsFolderHoldsNoOtherBranchInAnyByte() throws IOException {
    college(6);
    report("--formats=html,svg,csv");

    for (String branch : NAMES) {
      String id = branch.toLowerCase(Locale.ROOT);
      List<Path> files = files(own(id));
      assertThat(files).hasSize(1 + 5 + 17 + 2);
      for (Path file : files) {
        String text =
            (file.getFileName() + Files.readString(file, StandardCharsets.UTF_8))
                .toLowerCase(Locale.ROOT);
        NAMES.stream()
            .filter(other -> !other.equals(branch))
            .forEach(
                other ->
                    assertThat(text)
                        .as(file.toString())
                        .doesNotContain(other.toLowerCase(Locale.ROOT)));
      }
    }
  }

  @Test
  void itsPdfOpensWithTheTwoSentencesAndNamesNoOtherBranch() throws IOException {
    college(6);
    report("--formats=pdf");

    for (String branch : NAMES) {
      Path pdf = own(branch.toLowerCase(Locale.ROOT)).resolve("assessment-2025.pdf");
      try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
        String text = new PDFTextStripper().getText(document);
        assertThat(text)
            .containsSubsequence(
                branch, "Summary", "To do", "No ledger holds a problem of this branch.");
        assertThat(NAMES).filteredOn(text::contains).containsExactly(branch);
        assertThat(document.getDocumentInformation().getTitle()).contains(branch);
      }
    }
  }

  @Test
  void thePictureOfItsGradesTellsNoMoreThanItsOwnTable() throws IOException {
    college(6);
    report("--formats=svg,csv");

    PublishedTable own = table("betatown", "scores").where("dimension", "overall");
    String drawn = Files.readString(own("betatown").resolve("charts/branch-grades.svg"));
    assertThat(own.column("good_share")).containsOnly("1.0");
    assertThat(drawn).contains(">100%</text>", ">12 ballots</text>").doesNotContain("72 ballots");
    assertThat(drawn.split(">100%</text>", -1)).hasSize(own.rows().size() + 1);
  }

  @Test
  void itsTablesHoldItsOwnRowsAndTheCollegeAsABand() throws IOException {
    college(6);
    report("--formats=csv");

    assertThat(table("gammaford", "scores").column("branch_id"))
        .hasSize(8)
        .containsOnly("gammaford");
    assertThat(table("gammaford", "scores").column("rank")).containsOnly("");
    PublishedTable band =
        table("gammaford", "college-band").where("year", "2025").where("dimension", "confidence");
    assertThat(band.column("branches")).containsExactly("6");
    assertThat(band.column("lower_quartile")).containsExactly("68.25");
    assertThat(band.column("median")).containsExactly("74.5");
    assertThat(band.column("upper_quartile")).containsExactly("80.75");
    assertThat(own("gammaford").resolve("tables/college.csv")).doesNotExist();
    assertThat(own("gammaford").resolve("tables/turnout.csv")).doesNotExist();
    assertThat(own("gammaford").resolve("tables/findings.csv")).doesNotExist();
  }

  @Test
  void groupsAreCombinedWhereTheLeadershipSeesThemApart() throws IOException {
    college(5);
    report("--formats=csv");

    PublishedTable indicators = table("betatown", "indicators").where("indicator", "confidence");

    assertThat(indicators.column("evaluator_group")).containsExactly("all", "all");
    assertThat(indicators.column("ballots")).containsExactly("12", "12");
    assertThat(indicators.column("mean")).containsExactly("66.0", "67.0");
    assertThat(indicators.column("sd")).containsOnly("");
    assertThat(indicators.column("good")).containsOnly("");
  }

  @Test
  void ofFourBranchesThereIsNoBand() throws IOException {
    college(4);
    report("--formats=csv,html");

    assertThat(table("alphaville", "college-band").rows()).isEmpty();
    assertThat(Files.readString(own("alphaville").resolve("index.html"))).contains("61.0");
  }

  @Test
  void aWithheldBranchGetsAFolderThatSaysSo() throws IOException {
    college(5);
    votes(2025, "Zetabury", 1, 13);
    report("--formats=csv,html");

    PublishedTable scores = table("zetabury", "scores");
    assertThat(scores.column("note")).containsOnly("withheld");
    assertThat(scores.column("score")).containsOnly("");
    assertThat(Files.readString(own("zetabury").resolve("index.html")))
        .contains("Fewer than 5 valid voters");
    assertThat(table("alphaville", "college-band").where("year", "2025").column("branches"))
        .containsOnly("5");
  }

  @Test
  void aBranchAloneHasItsFolder() throws IOException {
    college(1);
    report("--formats=csv,html,png");

    assertThat(files(own("alphaville"))).hasSize(1 + 5 + 17 + 2);
    assertThat(own("alphaville").resolve("charts/branch-confidence.png")).isNotEmptyFile();
  }

  @Test
  void anIdThatIsNoNameOfAFileStillHasAFolderOfItsOwn() throws IOException {
    Files.writeString(
        data.resolve("branches.csv"), "branch_id,name\n../x,Alphaville\nB 1,Betatown\n");
    college(2);
    report("--formats=csv");

    try (Stream<Path> folders = Files.list(folder.resolve("reports/2025-branch"))) {
      assertThat(folders.map(path -> path.getFileName().toString()))
          .hasSize(3)
          .contains("run.json")
          .anyMatch(name -> name.matches("_x-[0-9a-f]{8}"))
          .anyMatch(name -> name.matches("B_1-[0-9a-f]{8}"));
    }
  }

  @Test
  void theRecordBesideTheFoldersListsThemAndEachFolderListsItself() throws IOException {
    college(5);
    report("--formats=csv");

    String index = Files.readString(folder.resolve("reports/2025-branch/run.json"));
    assertThat(index)
        .contains("\"edition\" : \"branch\"", "\"betatown/tables/scores.csv\"", "evaluations-2025");
    String own = Files.readString(own("betatown").resolve("run.json"));
    assertThat(own)
        .contains("\"edition\" : \"branch\"", "\"tables/scores.csv\"")
        .doesNotContain("evaluations-2025", "alphaville");
  }

  @Test
  void theTwoEditionsStandBesideEachOtherAndAreLeftAloneUntilSomethingChanges() throws IOException {
    college(5);
    report("--formats=csv");
    String before = Fingerprint.of(folder.resolve("reports/2025-branch/run.json"));
    assertThat(Terminal.report(data, "--formats=csv").status()).isZero();
    assertThat(folder.resolve("reports/2025/tables/scores.csv")).exists();

    assertThat(report("--formats=csv").lines()).first().asString().contains("没有任何变化");

    report("--formats=csv", "--force");
    assertThat(Fingerprint.of(folder.resolve("reports/2025-branch/run.json"))).isEqualTo(before);
  }

  @Test
  void theFoldersAreReplacedAsAWhole() throws IOException {
    college(6);
    report("--formats=csv");
    years.values().forEach(rows -> rows.removeIf(row -> row.startsWith("Zetabury")));

    report("--formats=csv");

    assertThat(own("zetabury")).doesNotExist();
    assertThat(own("alphaville")).exists();
  }

  @Test
  void theOtherEditionInventsNoRestatement() throws IOException {
    college(5);
    report("--formats=csv");
    assertThat(Terminal.report(data, "--formats=csv").status()).isZero();
    report("--formats=csv", "--force");
    assertThat(Terminal.report(data, "--formats=csv", "--force").status()).isZero();

    assertThat(PublishedTable.read(folder.resolve("reports/2025/tables/restatements.csv")).rows())
        .isEmpty();
  }

  @Test
  void aFormerNameIsItsOwnAndMergedPredecessorsAreNot() throws IOException {
    Files.writeString(
        data.resolve("branches.csv"),
        "branch_id,name\nA,Alphaville\nB,Betatown\nC,Gammaford\nD,Deltamouth\nE,Epsilonham\n");
    Files.writeString(
        data.resolve("lineage.csv"),
        "from_id,to_id,year,change\nA,B,2025,rename\nC,E,2025,merge\nD,E,2025,merge\n");
    for (String branch : List.of("Alphaville", "Gammaford", "Deltamouth")) {
      votes(2024, branch, 6, 70);
    }
    votes(2025, "Betatown", 6, 75);
    votes(2025, "Epsilonham", 6, 80);
    report("--formats=csv");

    assertThat(table("B", "scores-as-was").where("dimension", "overall").column("branch"))
        .containsExactly("Alphaville", "Betatown");
    assertThat(table("E", "scores-as-was").where("dimension", "overall").column("branch"))
        .containsExactly("Epsilonham");
    assertThat(table("E", "scores").where("dimension", "overall").column("year"))
        .containsExactly("2024", "2025");
    for (Path file : files(own("E"))) {
      assertThat(Files.readString(file)).doesNotContain("Gammaford", "Deltamouth", "Betatown");
    }
  }
}
