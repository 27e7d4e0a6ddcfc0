package partybuilding.assessment.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.cli.Terminal;

/** Whoever keeps two publications of a year subtracts one from the other. */
class LateBallotAttackTest {
  private static final String LATE = "late";
  private static final double COMMITTEE = .4;

  /** Tables that rest on nothing but the year's evaluations. */
  private static final List<String> OF_BALLOTS =
      List.of(
          "indicators.csv",
          "scores.csv",
          "scores-as-was.csv",
          "college.csv",
          "adjusted.csv",
          "changes.csv",
          "group-differences.csv",
          "restatements.csv");

  private final LateBallots college;

  LateBallotAttackTest(@TempDir Path folder) {
    college = new LateBallots(folder);
  }

  /** The twin: of a program that remembers no publication all 42 answers follow. */
  @Test
  void groupFiguresOfTwoPublicationsWouldTellEveryAnswerOfALateBallot() {
    ReadableTables before = college.published();
    ReadableTables after = college.vote("committee", LATE, 14).forgetting().published();
    assertThat(byGroup(before, after)).isEqualTo(LateBallots.answers(LATE));
  }

  /** The twin of totals: the group's mean of before is enough, whatever stands of the groups. */
  @Test
  void scoresOfTwoPublicationsWouldTellEveryAnswerOfALateBallotToo() {
    ReadableTables before = college.published();
    ReadableTables after = college.vote("committee", LATE, 14).forgetting().published();
    assertThat(byScore(before, after)).isEqualTo(LateBallots.answers(LATE));
  }

  @Test
  void aLateBallotMovesNoFigureAndTheReportSaysWhy() {
    ReadableTables before = college.published();
    ReadableTables after = college.vote("committee", LATE, 14).published();
    assertStands(before, after);
    assertThat(byGroup(before, after)).isEmpty();
    assertThat(byScore(before, after)).isEmpty();
  }

  @Test
  void aBallotThatIsTakenBackOrCorrectedMovesNoFigureEither() {
    ReadableTables before = college.published();
    assertStands(before, college.takeBack("secretary3").published());
    ReadableTables again = college.vote("secretary", "secretary3", 14).published();
    assertThat(moved(before, again)).isEmpty();
    assertThat(codes(again)).doesNotContain("figures_stand");
    assertStands(before, college.correct("committee2", LATE).published());
  }

  @Test
  void fewerThanTheMinimumStandHoweverOftenIsPublishedUntilThereAreEnough() {
    ReadableTables before = college.published();
    for (int late = 1; late < 5; late++) {
      assertStands(before, college.vote("representative", LATE + late, 14).published());
    }
    ReadableTables after = college.vote("representative", LATE + 5, 14).published();
    assertThat(codes(after)).doesNotContain("figures_stand");
    assertThat(moved(before, after)).contains("indicators.csv", "scores.csv", "restatements.csv");
    assertThat(after.find("indicators.csv", "ballots", row(0, 0, "representative"))).hasValue(35.0);
  }

  /** Each figure counts for itself: a group, a branch, one that only some of the late answered. */
  @ParameterizedTest
  @ValueSource(strings = {"committee", "secretary"})
  void manyLateBallotsOfOneGroupDoNotHideTheOneOfAnother(String group) {
    ReadableTables before = college.published();
    for (int late = 0; late < 20; late++) {
      college.vote("representative", LATE + late, 14);
    }
    assertStands(before, college.vote(group, LATE, 14).published());
  }

  @Test
  void manyLateBallotsOnOneBranchDoNotHideTheOneOnAnother() {
    ReadableTables before = college.published();
    for (int late = 0; late < 20; late++) {
      college.vote("representative", LATE + late, late == 0 ? 14 : 3);
    }
    assertStands(before, college.published());
  }

  /** What came between does not matter: a ballot between the first and the third tells itself. */
  @Test
  void aPublicationIsHeldAgainstAllThatWereBefore() {
    college.published();
    for (int late = 0; late < 5; late++) {
      college.vote("representative", LATE + late, 14);
    }
    ReadableTables second = college.published();
    for (int late = 1; late < 5; late++) {
      college.takeBack(LATE + late);
    }
    assertStands(second, college.takeBack("representative0").published());
  }

  @Test
  void whatWasPublishedOnceMayBePublishedAgain() {
    ReadableTables first = college.published();
    for (int late = 0; late < 5; late++) {
      college.vote("representative", LATE + late, 14);
    }
    college.published();
    for (int late = 0; late < 5; late++) {
      college.takeBack(LATE + late);
    }
    ReadableTables third = college.published();
    assertThat(codes(third)).doesNotContain("figures_stand");
    assertThat(third.rows("indicators.csv")).isEqualTo(first.rows("indicators.csv"));
  }

  @Test
  void publicationsThatAreWithdrawnHoldNothingBack() {
    ReadableTables before = college.published();
    college.vote("committee", LATE, 14);
    assertStands(before, college.published());
    ReadableTables after = college.published("--withdraw");
    assertThat(byGroup(before, after)).isEqualTo(LateBallots.answers(LATE));
    assertThat(codes(after)).contains("restated_by_export").doesNotContain("figures_stand");
    assertThat(moved(after, college.published("--force"))).isEmpty();
  }

  /** What stood is lost with the state: nothing is published beside the report that lies there. */
  @ParameterizedTest
  @ValueSource(strings = {"leadership", "branch"})
  void aLateBallotAfterALossOfTheStateIsRefused(String edition) {
    ReadableTables before = college.published();
    college.vote("committee", LATE, 14).losingTheState();
    for (int again = 0; again < 2; again++) {
      Terminal run = college.run("--edition=" + edition);
      assertThat(run.status()).isEqualTo(3);
      assertThat(run.lines()).anyMatch(line -> line.contains("两份报告相减"));
    }
    assertThat(moved(before, college.takeBack(LATE).published())).isEmpty();
  }

  @Test
  void aCorrectedBallotAfterALossOfTheStateIsRefusedToo() {
    college.published();
    assertThat(college.correct("committee2", LATE).losingTheState().run().status()).isEqualTo(3);
  }

  @Test
  void enoughLateBallotsAfterALossOfTheStateArePublished() {
    ReadableTables before = college.published();
    for (int late = 0; late < 5; late++) {
      college.vote("representative", LATE + late, 14);
    }
    ReadableTables after = college.losingTheState().published();
    assertThat(moved(before, after)).contains("indicators.csv", "scores.csv", "restatements.csv");
  }

  @Test
  void aReportThatIsWithdrawnHoldsNothingBackAfterALossOfTheStateEither() {
    ReadableTables before = college.published();
    college.vote("committee", LATE, 14).losingTheState();
    assertThat(byGroup(before, college.published("--withdraw")))
        .isEqualTo(LateBallots.answers(LATE));
  }

  /** Against the report for the leadership enough ballots changed. */
  @Test
  void theEditionForTheBranchesHoldsBackAfterALossOfTheStateToo() {
    assertPublished(college.run("--edition=branch"));
    assertPublished(college.voteLate(5).run());
    college.takeBackLate(5).takeBack("representative0").losingTheState();

    assertRefused(college.run(), "2025-branch");
    assertRefused(college.run("--edition=branch"), "2025-branch");
    for (int gone = 1; gone < 5; gone++) {
      college.takeBack("representative" + gone);
    }
    assertPublished(college.run());
  }

  /** The runs between know the newest report, and can be subtracted from the older one. */
  @Test
  void theReportOfAnEarlierYearHoldsBackAfterALossOfTheStateAsLongAsItLiesThere() {
    assertPublished(college.run());
    college.reportingTheYearAfter();
    assertPublished(college.voteLate(5).run());
    assertPublished(college.losingTheState().run("--force"));
    college.takeBackLate(5).takeBack("representative0");

    for (int again = 0; again < 2; again++) {
      assertRefused(college.run("--force"), "2025 ");
    }
    for (int gone = 1; gone < 5; gone++) {
      college.takeBack("representative" + gone);
    }
    assertPublished(college.run());
  }

  private static void assertPublished(Terminal run) {
    assertThat(run.status()).as(run.lines().toString()).isZero();
  }

  private static void assertRefused(Terminal run, String report) {
    assertThat(run.status()).as(run.lines().toString()).isEqualTo(3);
    assertThat(run.lines())
        .anyMatch(line -> line.contains("两份报告相减") && line.contains("/" + report));
  }

  /** Only the machine that a report was put on can see that it stands. */
  @Test
  void whatAnotherMachinePublishedHoldsBackTooThoughItCouldNotSaySo()
      throws SQLException, IOException {
    ReadableTables before = college.published();
    college.unsettled().onAnotherMachine().vote("committee", LATE, 14);
    for (int again = 0; again < 2; again++) {
      assertStands(before, college.published("--force"));
    }
    assertStands(before, college.onTheFirstMachine().published());
  }

  @Test
  void whatWasNeverPutInItsPlaceHoldsNothingBack() throws SQLException, IOException {
    ReadableTables before = college.published();
    college.unsettled().removingTheReport().vote("committee", LATE, 14);
    assertThat(byGroup(before, college.published())).isEqualTo(LateBallots.answers(LATE));
  }

  /** Twelve ballots that say the same of every branch, and then thirteen, are the late one's. */
  @Test
  void whatIsCountedOverAllBallotsIsNotCountedAnewEither() {
    for (int ballot = 0; ballot < 12; ballot++) {
      college.voteAlike("representative", "alike" + ballot);
    }
    ReadableTables before = college.published();
    ReadableTables after = college.voteAlike("representative", LATE).published();
    assertStands(before, after);
    assertThat(codes(before)).contains("straight_lined_ballots");
    assertThat(codes(after)).doesNotContain("straight_lined_ballots");
  }

  @Test
  void theEditionForTheBranchesHoldsTheSameBack() {
    ReadableTables before = college.published();
    college.published("--edition=branch", "--formats=csv");
    college.vote("committee", LATE, 14).published("--edition=branch");
    assertStands(before, college.published());
  }

  private static void assertStands(ReadableTables before, ReadableTables after) {
    assertThat(moved(before, after)).isEmpty();
    assertThat(codes(after)).containsOnlyOnce("figures_stand");
  }

  private static Set<String> moved(ReadableTables before, ReadableTables after) {
    Set<String> moved = new TreeSet<>();
    for (String table : OF_BALLOTS) {
      if (!after.rows(table).equals(before.rows(table))) {
        moved.add(table);
      }
    }
    return moved;
  }

  private static List<String> codes(ReadableTables tables) {
    return tables.rows("findings.csv").stream().map(row -> row.getOrDefault("code", "")).toList();
  }

  private static Map<String, String> row(int branch, int indicator, String group) {
    return Map.of(
        "branch_id", LateBallots.branch(branch),
        "indicator", LateBallots.INDICATORS.get(indicator),
        "evaluator_group", group);
  }

  /** Numbers times means, of every cell that counts one ballot more. */
  private static List<Integer> byGroup(ReadableTables before, ReadableTables after) {
    List<Integer> told = new ArrayList<>();
    for (int branch = 0; branch < LateBallots.BRANCHES; branch++) {
      for (int indicator = 0; indicator < LateBallots.INDICATORS.size(); indicator++) {
        Map<String, String> row = row(branch, indicator, "committee");
        double was = before.find("indicators.csv", "ballots", row).orElseThrow();
        double is = after.find("indicators.csv", "ballots", row).orElseThrow();
        if (is == was + 1) {
          double sum = is * after.find("indicators.csv", "mean", row).orElseThrow();
          double sumBefore = was * before.find("indicators.csv", "mean", row).orElseThrow();
          told.add(Math.toIntExact(Math.round(sum - sumBefore)));
        }
      }
    }
    return told;
  }

  /** The score moved by the group's weight times what its mean did. */
  private static List<Integer> byScore(ReadableTables before, ReadableTables after) {
    List<Integer> told = new ArrayList<>();
    for (int branch = 0; branch < LateBallots.BRANCHES; branch++) {
      for (int indicator = 0; indicator < LateBallots.INDICATORS.size(); indicator++) {
        Map<String, String> group = row(branch, indicator, "committee");
        double voters = before.find("indicators.csv", "ballots", group).orElseThrow();
        double mean = before.find("indicators.csv", "mean", group).orElseThrow();
        double moved = score(after, branch, indicator) - score(before, branch, indicator);
        if (moved != 0) {
          told.add(Math.toIntExact(Math.round(mean + (voters + 1) * moved / COMMITTEE)));
        }
      }
    }
    return told;
  }

  private static double score(ReadableTables tables, int branch, int indicator) {
    return tables
        .find(
            "scores.csv",
            "score",
            Map.of(
                "branch_id", LateBallots.branch(branch),
                "dimension", LateBallots.INDICATORS.get(indicator)))
        .orElseThrow();
  }
}
