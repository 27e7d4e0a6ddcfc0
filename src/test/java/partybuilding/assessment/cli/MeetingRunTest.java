package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a meeting leaves besides its ballots, from the exports to the tables. */
class MeetingRunTest {
  private Path data = Path.of("");

  @BeforeEach
  void aSmallCollege(@TempDir Path folder) {
    data =
        Terminal.sample(
            folder, "--branches=6", "--years=2021-2023", "--evaluators=40", "--language=en");
  }

  private PublishedTable table(String name) throws IOException {
    Terminal run = Terminal.report(data, "--formats=csv", "--language=en");
    assertThat(run.status()).as(run.lines().toString()).isZero();
    return PublishedTable.read(data.resolveSibling("reports/2023/tables").resolve(name));
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = data.resolve(file);
    String text = Files.readString(path);
    assertThat(text).containsPattern(from);
    Files.writeString(path, text.replaceFirst(from, to));
  }

  @Test
  void aTidyCollegeHasNothingToMend() throws IOException {
    assertThat(table("findings.csv").column("severity")).doesNotContain("error", "warning");
  }

  @Test
  void everyBranchsDebriefStandsInTheTableOfEveryYear() throws IOException {
    PublishedTable debriefs = table("debriefs.csv");

    assertThat(debriefs.where("year", "2023").rows()).hasSize(6);
    assertThat(debriefs.column("mode")).containsOnly("onsite", "written");
    assertThat(debriefs.column("onsite_in_term")).containsOnly("true", "false");
    assertThat(debriefs.column("parts_given")).allMatch(parts -> parts.matches("[0-4]"));
    assertThat(debriefs.column("decided_grade")).contains("good", "fairly_good");
    PublishedTable overall = table("scores.csv").where("dimension", "overall");
    assertThat(debriefs.where("year", "2023").column("score"))
        .isEqualTo(overall.where("year", "2023").column("score"))
        .doesNotContain("");
  }

  @Test
  void theCommentsAreCountedAndSomeReachedTheLedger() throws IOException {
    PublishedTable comments = table("comments.csv").where("kind", "gap");

    assertThat(comments.column("year")).contains("2021", "2022", "2023");
    assertThat(comments.column("taken_up")).anyMatch(taken -> Integer.parseInt(taken) > 0);
    comments
        .rows()
        .forEach(
            row ->
                assertThat(Integer.parseInt(row.getOrDefault("taken_up", "")))
                    .isLessThanOrEqualTo(Integer.parseInt(row.getOrDefault("given", ""))));
  }

  @Test
  void theValidPapersOfATidyCollegeAreItsBallots() throws IOException {
    PublishedTable turnout = table("turnout.csv");

    assertThat(turnout.rows()).hasSize(9);
    assertThat(turnout.where("evaluator_group", "representative").column("ballots"))
        .isEqualTo(turnout.where("evaluator_group", "representative").column("valid"))
        .doesNotContain("");
  }

  @Test
  void aTurnoutThatIsWrongIsToldAfterTheFileAloneChanged() throws IOException {
    PublishedTable before = table("findings.csv");
    edit("turnout-2022.csv", "representative,.*", "representative,99,99,99,99,99,0");

    PublishedTable after = table("findings.csv").where("code", "turnout_mismatch");

    assertThat(before.where("code", "turnout_mismatch").rows()).isEmpty();
    assertThat(after.column("file")).containsExactly("turnout-2022.csv");
    assertThat(after.column("message")).allMatch(message -> message.contains("99"));
  }

  @Test
  void aDebriefsFileThatCannotBeUsedStopsThePublication() throws IOException {
    edit("debriefs-2023.csv", "(onsite|written)", "by letter");

    Terminal run = Terminal.report(data, "--formats=csv");

    assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(run.lines()).anySatisfy(line -> assertThat(line).contains("by letter"));
  }

  @Test
  void aCollegeWithoutTheseFilesHasTheTablesAndNoRows() throws IOException {
    for (String kind : List.of("debriefs", "comments", "turnout")) {
      for (int year = 2021; year <= 2023; year++) {
        Files.delete(data.resolve(kind + "-" + year + ".csv"));
      }
    }
    for (String kind : List.of("debriefs", "comments", "turnout")) {
      assertThat(table(kind + ".csv").rows()).isEmpty();
    }
    assertThat(table("findings.csv").column("severity")).doesNotContain("error", "warning");
  }

  @Test
  void whereASecretaryChangedIsPublishedAndNoSecretaryIs() throws IOException {
    Path file = data.resolve("debriefs-2023.csv");
    List<String> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      rows.add(line.replaceFirst(",(onsite|written),[^,]*,", ",$1,SOMEBODY,"));
    }
    Files.write(file, rows);

    PublishedTable debriefs = table("debriefs.csv");

    assertThat(debriefs.where("year", "2023").column("new_secretary")).containsOnly("true");
    assertThat(debriefs.where("year", "2022").column("new_secretary")).contains("false");
    assertThat(debriefs.where("year", "2021").column("new_secretary")).containsOnly("");
    List<String> names = List.of("SOMEBODY", "somebody");
    for (String options : List.of("--edition=leadership", "--edition=branch")) {
      Terminal run = Terminal.report(data, "--formats=html,svg,csv", "--language=en", options);
      assertThat(run.status()).as(run.lines().toString()).isZero();
    }
    try (Stream<Path> published = Files.walk(data.resolveSibling("reports"))) {
      for (Path path : published.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(path)).as(path.toString()).doesNotContain(names);
      }
    }
  }

  @Test
  void aBranchIsToldHowItReportedAndWhatWasSaidOfItAlone() throws IOException {
    Files.writeString(
        data.resolve("comments-2023.csv"),
        """
        branch_id,kind,dimension,text,item_id
        B01,gap,capability,Few surveys,
        B02,gap,capability,Nobody else may read this,
        """);
    Terminal run = Terminal.report(data, "--formats=html,csv", "--language=en", "--edition=branch");
    assertThat(run.status()).as(run.lines().toString()).isZero();

    Path own = data.resolveSibling("reports/2023-branch/B01");
    String page = Files.readString(own.resolve("index.html"));
    assertThat(page)
        .contains("Reported this year: ", "(Capability) Few surveys (not in the ledger)")
        .doesNotContain("Nobody else may read this");
    PublishedTable texts = PublishedTable.read(own.resolve("tables/comment-texts.csv"));
    assertThat(texts.column("branch_id")).containsOnly("B01");
    assertThat(texts.where("year", "2023").column("comment")).containsExactly("Few surveys");
    for (String table : List.of("debrief-modes", "decided-grades", "quota", "weaknesses")) {
      assertThat(own.resolve("tables/" + table + ".csv")).doesNotExist();
    }
  }

  @Test
  void theThreadsOfTheMeetingsHaveTheirTables() throws IOException {
    PublishedTable quota = table("quota.csv");

    assertThat(quota.column("year")).containsExactly("2021", "2022", "2023");
    assertThat(quota.column("decided")).containsOnly("6");
    assertThat(quota.column("required")).containsOnly("1");
    assertThat(table("decided-grades.csv").where("year", "2023").rows()).hasSize(6);
    assertThat(table("weaknesses.csv").column("dimension"))
        .containsExactly("capability", "confidence", "project_integration");
    assertThat(table("weaknesses.csv").column("since")).containsOnly("2021");
    assertThat(table("comment-texts.csv").column("taken_up")).contains("true", "false");
  }

  @Test
  void requirementsAreCountedWhereTheLedgerNamesThem() throws IOException {
    PublishedTable requirements = table("requirements.csv");

    assertThat(requirements.where("year", "2022").where("branch_id", "all").rows()).hasSize(3);
    assertThat(requirements.column("requirement")).containsOnly("direction", "team", "policy");
  }

  @Test
  void nothingPublishedOrToldNamesABallot() throws IOException {
    Path file = data.resolve("evaluations-2023.csv");
    List<String> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      rows.add(line.replaceFirst(",2023-(\\d+),", ",TICKET-$1,"));
    }
    rows.add(rows.get(1)); // repeated
    rows.add(rows.get(2).replaceFirst("[a-z_]+$", "poor")); // contradicting
    String committee =
        rows.stream().filter(r -> r.contains(",committee,")).findFirst().orElseThrow();
    rows.add(committee.replace(",committee,", ",secretary,")); // of two groups
    rows.addAll(flat(rows.subList(1, 7)));
    Files.write(file, rows);

    PublishedTable findings = table("findings.csv");

    assertThat(findings.column("code"))
        .contains(
            "conflicting_ballot",
            "ballot_of_two_groups",
            "straight_lined_ballots",
            "turnout_mismatch");
    try (Stream<Path> published = Files.walk(data.resolveSibling("reports"))) {
      for (Path path : published.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(path)).as(path.toString()).doesNotContain("TICKET");
      }
    }
    assertThat(Terminal.report(data, "--formats=html", "--force").lines())
        .noneMatch(line -> line.contains("TICKET"));
  }

  /** Five more ballots that give the branches of these rows all the same. */
  private static List<String> flat(List<String> rows) {
    List<String> flat = new ArrayList<>();
    for (int ballot = 1; ballot <= 5; ballot++) {
      for (String row : rows) {
        flat.add(
            row.replaceFirst("TICKET-\\d+", "TICKET-90" + ballot)
                .replaceFirst("(onsite|written),.*", "$1,90,90,90,good"));
      }
    }
    return flat;
  }
}
