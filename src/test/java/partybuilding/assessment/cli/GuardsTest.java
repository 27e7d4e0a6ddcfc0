package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.cli.GuardedCollege.Vote;

/**
 * Defects that make an unchanged college look changed: each is found, and no branch improves or
 * declines because of it; the same college without the defect has neither finding nor note.
 */
class GuardsTest {
  private static final String[] NOTES = {
    "copied_ballots", "evaluators_differ", "groups_differ", "scale_suspected", "panel_halved"
  };

  private final Path folder;

  GuardsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private PublishedTable publish(
      String name, GuardedCollege college, UnaryOperator<List<Vote>> defect) throws IOException {
    Path data = folder.resolve(name).resolve("data");
    college.write(data, defect);
    assertThat(Terminal.report(data, "--formats=csv").status()).isZero();
    return table(name, "scores").where("year", "2025");
  }

  private PublishedTable table(String name, String table) throws IOException {
    Path tables = folder.resolve(name).resolve("reports/2025/tables");
    return PublishedTable.read(tables.resolve(table + ".csv"));
  }

  private static GuardedCollege college(long seed) {
    return new GuardedCollege(seed, GuardedCollege.RULES);
  }

  /** The votes with those of one group replaced or left out. */
  private static List<Vote> committee(List<Vote> votes, UnaryOperator<Vote> change) {
    return votes.stream().map(v -> v.group().equals("committee") ? change.apply(v) : v).toList();
  }

  private void isGuarded(String name, PublishedTable scores, String code) throws IOException {
    assertThat(table(name, "findings").column("code")).contains(code);
    assertThat(scores.column("verdict")).doesNotContain("improved", "declined");
    assertThat(scores.column("note")).contains(code);
    assertThat(table(name, "college").where("year", "2025").column("verdict"))
        .doesNotContain("improved", "declined");
    assertThat(table(name, "changes").column("verdict")).doesNotContain("improved", "declined");
    assertThat(table(name, "adjusted").where("year", "2025").column("standing_verdict"))
        .doesNotContain("gaining", "losing");
  }

  @Test
  void sevenOfNineCopiedCommitteeBallotsAreReportedAndShowNoChange() throws IOException {
    for (long seed = 1; seed <= 3; seed++) {
      String name = "copied" + seed;
      PublishedTable scores = publish(name, college(seed), GuardsTest::copied);

      isGuarded(name, scores, "copied_ballots");
    }
  }

  /** Seven members hand in one ballot, on which the branches differ by up to 20 points. */
  private static List<Vote> copied(List<Vote> votes) {
    return committee(
        votes,
        v -> v.ballot() < 7 ? v.of(64 + (v.branch() * 7) % 21, 64 + (v.branch() * 11) % 21) : v);
  }

  @Test
  void lenientEvaluatorsWhoSkipThreeBranchesAreReportedAndShowNoChange() throws IOException {
    PublishedTable scores = publish("skipped", college(4), GuardsTest::skipped);

    assertThat(scores.column("verdict")).doesNotContain("improved", "declined");
    for (String branch : List.of("branch00", "branch01", "branch02")) {
      assertThat(scores.where("branch_id", branch).column("note"))
          .containsOnly("evaluators_differ");
      assertThat(scores.where("branch_id", branch).column("change"))
          .allSatisfy(change -> assertThat(Double.parseDouble(change)).isLessThan(-2));
    }
  }

  private static List<Vote> skipped(List<Vote> votes) {
    List<Vote> kept = new ArrayList<>(votes);
    kept.removeIf(
        v ->
            v.group().equals("representative")
                && v.ballot() < GuardedCollege.REPRESENTATIVES / 2
                && v.branch() < 3);
    return kept;
  }

  @Test
  void aCommitteeThatIsAbsentUnderRenormaliseMakesYearsIncomparable() throws IOException {
    GuardedCollege renormalised =
        new GuardedCollege(
            5,
            GuardedCollege.RULES.replace(
                "language: en", "language: en\nmissing-group: renormalise"));

    PublishedTable scores =
        publish(
            "absent",
            renormalised,
            votes -> votes.stream().filter(v -> !v.group().equals("committee")).toList());

    assertThat(scores.column("verdict")).containsOnly("not_comparable");
    assertThat(scores.column("note")).containsOnly("groups_differ");
    assertThat(table("absent", "college").where("year", "2025").column("verdict"))
        .containsOnly("not_comparable");
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 10})
  void aShortScaleReadAsHundredIsReportedAndShowsNoChange(int best) throws IOException {
    PublishedTable scores =
        publish(
            "short",
            college(6),
            votes ->
                votes.stream()
                    .map(v -> v.of(Math.rint(v.confidence() * best / 100), v.capability()))
                    .toList());

    isGuarded("short", scores, "scale_suspected");
    assertThat(scores.where("dimension", "confidence").column("verdict"))
        .containsOnly("not_comparable");
    assertThat(scores.where("dimension", "capability").column("verdict"))
        .doesNotContain("not_comparable");
  }

  @Test
  void aMeanThatMovesByMoreThan25PointsIsReportedAndShowsNoChange() throws IOException {
    PublishedTable scores =
        publish(
            "moved",
            college(7),
            votes -> votes.stream().map(v -> v.of(v.confidence() * .6, v.capability())).toList());

    isGuarded("moved", scores, "scale_suspected");
  }

  @Test
  void aPanelOfLessThanHalfIsReportedBesideWhatCannotBeTold() throws IOException {
    PublishedTable scores =
        publish(
            "halved",
            college(8),
            votes ->
                votes.stream()
                    .filter(v -> v.group().equals("committee") || v.ballot() % 3 == 0)
                    .toList());

    isGuarded("halved", scores, "panel_halved");
  }

  @Test
  void theSameCollegesWithoutTheDefectHaveNeitherFindingNorNote() throws IOException {
    for (long seed = 1; seed <= 8; seed++) {
      String name = "clean" + seed;
      PublishedTable scores = publish(name, college(seed), votes -> votes);

      assertThat(scores.column("note")).doesNotContain(NOTES);
      assertThat(table(name, "findings").column("code")).doesNotContain(NOTES);
    }
  }
}
