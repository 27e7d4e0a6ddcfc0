package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.notice.Fingerprint;
import partybuilding.assessment.store.StateFolder;
import partybuilding.assessment.store.database.OpenDatabase;

/** Figures of past years never move when a year is added; whatever else moves them is listed. */
class RestatementsTest {
  private static final String RULES =
      """
      language: en
      rules:
        - from: 2019
          dimensions:
            confidence: {name: {zh-CN: 党建信心, en: Confidence}, indicators: {confidence: 1.0}}
          indicators:
            confidence: {scale: points, minimum: 0, maximum: 100}
          groups:
            everyone: {weight: 1.0}
      """;

  private static final String BALLOTS =
      """
      branch,evaluator_group,ballot_id,confidence
      Alpha,everyone,1,80
      Alpha,everyone,2,82
      Alpha,everyone,3,84
      Alpha,everyone,4,80
      Alpha,everyone,5,84
      Beta,everyone,1,60
      Beta,everyone,2,62
      Beta,everyone,3,64
      Beta,everyone,4,60
      Beta,everyone,5,64
      """;

  private static final String SIX_MORE =
      """
      Alpha,everyone,11,90
      Alpha,everyone,12,92
      Alpha,everyone,13,94
      Alpha,everyone,14,90
      Alpha,everyone,15,94
      Alpha,everyone,16,92
      """;

  private static final String LEDGER =
      """
      branch,item_id,year,problem,dimension,status,deadline,raised_on,closed_on
      Alpha,1,2023,学习不经常,confidence,%s,2026-06-30,2023-12-20,%s
      Alpha,2,2023,记录不规范,confidence,in_progress,2026-06-30,2023-12-20,
      """;

  private final Path folder;
  private final Path data;

  RestatementsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.data = Files.createDirectories(folder.resolve("data"));
  }

  @BeforeEach
  void twoYearsArePublished() throws IOException {
    file("assessment.yaml", RULES);
    file("evaluations-2023.csv", BALLOTS);
    file("evaluations-2024.csv", BALLOTS);
    file("rectification-2023.csv", LEDGER.formatted("in_progress", ""));
    file("rectification-2024.csv", LEDGER.formatted("done", ""));
    assertThat(restatements(2024).rows()).isEmpty();
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(data.resolve(name), text);
  }

  private Terminal report(String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--formats=csv");
    Terminal run = Terminal.report(data, all.toArray(String[]::new));
    assertThat(run.status()).as(run.lines().toString()).isZero();
    return run;
  }

  private PublishedTable table(int year, String name) throws IOException {
    return PublishedTable.read(folder.resolve("reports/" + year + "/tables/" + name + ".csv"));
  }

  private PublishedTable restatements(int year, String... options) throws IOException {
    report(options);
    return table(year, "restatements");
  }

  private List<String> told(int year) throws IOException {
    return table(year, "findings").column("code").stream()
        .filter(code -> code.startsWith("restated"))
        .toList();
  }

  @Test
  void aYearThatIsAddedMovesNothing() throws IOException {
    file("evaluations-2025.csv", BALLOTS + SIX_MORE);
    file("rectification-2025.csv", LEDGER.formatted("done", ""));

    assertThat(restatements(2025).rows()).isEmpty();
    assertThat(told(2025)).isEmpty();
  }

  @Test
  void oneChangedBallotIsListedAndItsValuesAreNotTold() throws IOException {
    file("evaluations-2023.csv", BALLOTS.replace("Alpha,everyone,1,80", "Alpha,everyone,1,90"));

    Map<String, String> before = cells();
    PublishedTable moved = restatements(2024, "--withdraw");

    assertThat(PublishedCells.listed(moved))
        .isEqualTo(PublishedCells.moved(before, cells()))
        .contains(
            "scores-as-was 2023 alpha/confidence/score",
            "scores-as-was 2023 alpha/confidence/score_lower",
            "scores 2024 alpha/confidence/change",
            "indicators 2023 alpha/confidence/everyone/mean",
            "college 2023 confidence/score");
    assertThat(moved.column("published_on")).containsOnly("2024-12-31");
    assertThat(moved.column("was")).containsOnly("");
    assertThat(moved.column("now")).containsOnly("");
    assertThat(moved.column("cause")).containsOnly("export_changed");
    assertThat(told(2024)).containsOnly("restated_by_export").hasSize(2);
    assertThat(table(2024, "findings").where("code", "restated_by_export").column("message"))
        .anyMatch(
            message ->
                message.startsWith(
                    "%d published figures of 2023 changed".formatted(rows2023(moved))));
  }

  private static int rows2023(PublishedTable moved) {
    return moved.where("year", "2023").rows().size();
  }

  private Map<String, String> cells() throws IOException {
    return PublishedCells.of(folder.resolve("reports/2024/tables"), 2024);
  }

  @Test
  void oneChangedBallotMovesNothingOfAPublicationThatIsNotWithdrawn() throws IOException {
    file("evaluations-2023.csv", BALLOTS.replace("Alpha,everyone,1,80", "Alpha,everyone,1,90"));

    Map<String, String> before = cells();

    assertThat(restatements(2024).rows()).isEmpty();
    assertThat(cells()).isEqualTo(before);
    assertThat(table(2024, "findings").where("code", "figures_stand").column("file"))
        .containsExactly("evaluations-2023.csv");
  }

  /** Figures of other rules are no figures that could stand. */
  @Test
  void oneChangedBallotUnderOtherRulesIsRefusedUntilThePublicationIsWithdrawn() throws IOException {
    file("evaluations-2023.csv", BALLOTS.replace("Alpha,everyone,1,80", "Alpha,everyone,1,90"));
    file("assessment.yaml", RULES.replace("maximum: 100", "maximum: 200"));

    Terminal refused = Terminal.report(data, "--formats=csv");

    assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(refused.lines())
        .anyMatch(line -> line.contains("evaluations-2023.csv") && line.contains("--withdraw"));
    assertThat(restatements(2024, "--withdraw").rows()).isNotEmpty();
  }

  @Test
  void sixBallotsMoreAreEnoughToShowBothValues() throws IOException {
    file("evaluations-2023.csv", BALLOTS + SIX_MORE);

    PublishedTable moved = restatements(2024).where("table", "scores-as-was");
    PublishedTable alpha =
        new PublishedTable(
            moved.rows().stream()
                .filter(r -> r.getOrDefault("key", "").startsWith("alpha"))
                .toList());

    assertThat(alpha.column("key"))
        .containsExactly(
            "alpha/confidence/ballots",
            "alpha/confidence/score",
            "alpha/confidence/score_lower",
            "alpha/confidence/score_upper");
    assertThat(alpha.column("was")).containsExactly("5", "82.0", "", "");
    assertThat(alpha.column("now")).containsExactly("11", "87.45454545454545", "", "");
    assertThat(alpha.column("cause")).containsOnly("export_changed");
  }

  @Test
  void oneBallotMoreIsTooFewToShowEvenTheNumber() throws IOException {
    file("evaluations-2023.csv", BALLOTS + "Alpha,everyone,11,90\n");

    PublishedTable moved = restatements(2024, "--withdraw");

    assertThat(moved.where("table", "scores-as-was").column("key"))
        .startsWith("alpha/confidence/ballots", "alpha/confidence/score");
    assertThat(moved.where("table", "college").column("key"))
        .contains("confidence/ballots", "confidence/score");
    assertThat(moved.column("was")).containsOnly("");
    assertThat(moved.column("now")).containsOnly("");
  }

  @Test
  void aBranchThatIsWithheldNowIsNotToldByWhatItWas() throws IOException {
    file("evaluations-2023.csv", BALLOTS.replace("Beta,everyone,5,64\n", ""));

    PublishedTable moved = restatements(2024).where("table", "scores-as-was");
    PublishedTable beta =
        new PublishedTable(
            moved.rows().stream()
                .filter(r -> r.getOrDefault("key", "").startsWith("beta"))
                .toList());

    assertThat(beta.column("key")).startsWith("beta/confidence/ballots", "beta/confidence/score");
    assertThat(beta.column("was")).containsOnly("");
    assertThat(beta.column("now")).containsOnly("");
  }

  @Test
  void aRuleOfThePastThatChangesMovesTheFiguresOfTheSameBallots() throws IOException {
    file("assessment.yaml", RULES.replace("maximum: 100", "maximum: 200"));

    PublishedTable alpha =
        restatements(2024).where("key", "alpha/confidence/score").where("table", "scores-as-was");

    assertThat(alpha.column("year")).containsExactly("2023", "2024");
    assertThat(alpha.column("was")).containsOnly("82.0");
    assertThat(alpha.column("now")).containsOnly("41.0");
    assertThat(alpha.column("cause")).containsOnly("rules_changed");
    assertThat(told(2024)).containsExactly("restated_by_rules", "restated_by_rules");
  }

  @Test
  void aRuleForTheYearsToComeMovesNothing() throws IOException {
    file("evaluations-2025.csv", BALLOTS);
    file(
        "assessment.yaml",
        RULES
            + RULES
                .substring(RULES.indexOf("  - from"))
                .replace("2019", "2025")
                .replace("maximum: 100", "maximum: 200"));

    assertThat(restatements(2025).rows()).isEmpty();
  }

  @Test
  void aLineageThatIsCorrectedMovesTheCohorts() throws IOException {
    file("branches.csv", "branch_id,name\nA,Alpha\nB,Beta\nC,Gamma\n");
    for (int year : new int[] {2023, 2024}) {
      String gamma = "Gamma,9,2023,会议少,confidence,in_progress,2026-06-30,2023-12-20,\n";
      file("rectification-" + year + ".csv", LEDGER.formatted("done", "") + gamma);
    }
    report();
    file("lineage.csv", "from_id,to_id,year,change\nC,A,2024,merge\n");

    PublishedTable raised =
        restatements(2024).where("key", "A/all/raised").where("table", "rectification");

    assertThat(raised.column("year")).containsOnly("2023");
    assertThat(raised.column("was")).containsExactly("", "2");
    assertThat(raised.column("now")).containsExactly("2", "3");
    assertThat(raised.column("cause"))
        .containsExactly("export_changed+structure_changed", "structure_changed");
    assertThat(told(2024)).contains("restated_by_structure");
  }

  @Test
  void theFirstLedgerThatStrikesOffLeavesWhatWasJudgedBeforeIt() throws IOException {
    assertThat(table(2024, "rectification").where("year", "2023").column("closed"))
        .containsOnly("1");
    file("evaluations-2025.csv", BALLOTS);
    file("rectification-2025.csv", LEDGER.formatted("closed", "2025-03-01"));

    PublishedTable moved = restatements(2025);

    assertThat(moved.where("table", "rectification").rows()).isEmpty();
    assertThat(table(2025, "rectification").where("year", "2023").column("closed"))
        .containsOnly("1");
    assertThat(moved.column("key")).contains("all/closed", "alpha/closed");
    assertThat(moved.column("table")).as("what stays open was struck off").containsOnly("flow");
    assertThat(told(2025)).containsExactly("restated_by_ledger");
  }

  @Test
  void theSameRunAgainTellsTheSameInTheSameBytes() throws IOException {
    file("evaluations-2023.csv", BALLOTS + SIX_MORE);
    int moved = restatements(2024).rows().size();
    Path run = folder.resolve("reports/2024/run.json");
    String before = Fingerprint.of(run);

    assertThat(restatements(2024, "--force").rows()).hasSize(moved);

    assertThat(Fingerprint.of(run)).isEqualTo(before);
  }

  @Test
  void anEarlierRestatementStaysListedAndIsNotToldAgain() throws IOException {
    file("evaluations-2023.csv", BALLOTS + SIX_MORE);
    int moved = restatements(2024).rows().size();
    file("evaluations-2025.csv", BALLOTS);

    assertThat(restatements(2025).column("published_on")).hasSize(moved).containsOnly("2024-12-31");
    assertThat(told(2025)).isEmpty();
  }

  @Test
  void anotherLanguageOrAnEarlierYearInventsNothing() throws IOException {
    file("evaluations-2025.csv", BALLOTS);
    file("evaluations-2023.csv", BALLOTS + SIX_MORE);
    int moved = restatements(2025).rows().size();
    assertThat(moved).isPositive();

    assertThat(restatements(2025, "--language=zh-CN").rows()).hasSize(moved);
    assertThat(restatements(2023, "--year=2023").rows()).isEmpty();
    assertThat(
            restatements(2024, "--year=2024", "--force")
                .where("table", "scores-as-was")
                .column("key"))
        .contains("alpha/confidence/ballots", "alpha/confidence/score");
  }

  @Test
  void aRunThatWasCutOffBeforeItsPublicationWasSettledIsTakenAsPublished()
      throws IOException, SQLException {
    unsettle();
    file("evaluations-2023.csv", BALLOTS + SIX_MORE);

    assertThat(restatements(2024).where("table", "scores-as-was").column("key"))
        .contains("alpha/confidence/ballots", "alpha/confidence/score");
  }

  @Test
  void whatWasNeverPublishedIsNothingToBeHeldAgainst() throws IOException, SQLException {
    unsettle();
    Files.delete(folder.resolve("reports/2024/run.json"));
    file("evaluations-2023.csv", BALLOTS + SIX_MORE);

    assertThat(restatements(2024).rows()).isEmpty();
  }

  private void unsettle() throws SQLException {
    try (OpenDatabase opened = new StateFolder(folder.resolve("state")).open(1);
        Connection database = opened.source().getConnection();
        Statement statement = database.createStatement()) {
      statement.execute("update publication set settled = false");
    }
  }
}
