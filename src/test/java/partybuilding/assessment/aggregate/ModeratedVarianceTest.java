package partybuilding.assessment.aggregate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import partybuilding.assessment.lineage.LineageEvent;
import partybuilding.assessment.lineage.LineageEvent.Change;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.inference.Interval;
import partybuilding.assessment.score.inference.StandardError;

/** Against {@code moderated.csv}, which {@code moderated.R} beside it computes in base R. */
class ModeratedVarianceTest {
  private static final YearFixture BEFORE =
      new YearFixture(YearFixture.THREE_GROUPS)
          .withoutMinimumGroup()
          .votes("x", 0, 78, 80, 82)
          .votes("x", 1, 74, 75, 76)
          .votes("x", 2, 88, 90, 92, 95)
          .votes("y", 0, 70)
          .votes("y", 1, 70, 72)
          .votes("y", 2, 70, 74, 61)
          .votes("z", 0, 66, 66, 66)
          .votes("z", 1, 81.5, 60.25)
          .votes("z", 2, 90, 91, 79, 85, 85);
  private static final YearFixture NOW =
      new YearFixture(YearFixture.THREE_GROUPS)
          .withoutMinimumGroup()
          .votes("x", 0, 88, 86.5)
          .votes("x", 1, 80, 91)
          .votes("x", 2, 93, 90, 99)
          .votes("y", 0, 71, 75)
          .votes("y", 1, 79)
          .votes("y", 2, 70, 70, 70)
          .votes("z", 0, 60, 71, 66)
          .votes("z", 1, 81, 77)
          .votes("z", 2, 80, 61, 79, 85);

  static List<String> lines() throws IOException {
    try (InputStream csv = ModeratedVarianceTest.class.getResourceAsStream("moderated.csv")) {
      return new String(csv.readAllBytes(), UTF_8).lines().skip(1).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void scoresAndChangesHaveTheSpreadThatTheReferenceComputes(String line) {
    String[] cells = line.split(",", -1);
    double value = value(cells[0], cells[1]);
    StandardError standardError = standardError(cells[0], cells[1]);
    assertThat(value).isCloseTo(number(cells[2]), within(1e-9));
    assertThat(standardError.points()).isCloseTo(number(cells[3]), within(1e-9));
    assertThat(standardError.freedom()).isCloseTo(number(cells[4]), within(1e-9));
    Interval interval = standardError.around(value);
    assertThat(interval.lower()).isCloseTo(number(cells[5]), within(1e-9));
    assertThat(interval.upper()).isCloseTo(number(cells[6]), within(1e-9));
    assertThat(standardError.probability(value)).isCloseTo(number(cells[9]), within(1e-9));
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }

  private static double value(String branch, String year) {
    double before = BEFORE.branch(branch).score().orElseThrow();
    double now = NOW.branch(branch).score().orElseThrow();
    return year.equals("change") ? now - before : year.equals("2020") ? before : now;
  }

  private static StandardError standardError(String branch, String year) {
    StandardError before = BEFORE.branch(branch).standardError().orElseThrow();
    StandardError now = NOW.branch(branch).standardError().orElseThrow();
    return year.equals("change") ? now.minus(before) : year.equals("2020") ? before : now;
  }

  @Test
  void aGroupThatIsOneVoterInEveryBranchSaysSo() {
    YearFixture year =
        new YearFixture(YearFixture.THREE_GROUPS)
            .votes("x", 0, 78)
            .votes("x", 1, 74, 75, 76)
            .votes("x", 2, 88, 90, 92)
            .votes("y", 0, 70)
            .votes("y", 1, 70, 72)
            .votes("y", 2, 70, 74);
    assertThat(year.branch("x").score()).isPresent();
    assertThat(year.branch("x").standardError()).isEmpty();
    assertThat(year.branch("x").note()).contains(Note.ONE_VOTER);
    assertThat(year.college().standardError()).isEmpty();
    assertThat(year.college().note()).contains(Note.ONE_VOTER);
  }

  @Test
  void aGroupWhoseVotersAgreeInEveryBranchHasNoSpread() {
    YearFixture year =
        new YearFixture(YearFixture.THREE_GROUPS)
            .withoutMinimumGroup()
            .votes("x", 0, 78, 78)
            .votes("x", 1, 74, 75, 76)
            .votes("x", 2, 88, 90, 92)
            .votes("y", 0, 70)
            .votes("y", 1, 70, 72)
            .votes("y", 2, 70, 74);
    assertThat(year.branch("x").note()).contains(Note.NO_SPREAD);
    assertThat(year.branch("y").note()).contains(Note.NO_SPREAD);
  }

  @Test
  void anUnweightedGroupOfOneVoterLeavesTheIntervalAlone() {
    String rules = YearFixture.THREE_GROUPS.replace("groups: {", "groups: {guest: {weight: 0.0}, ");
    YearFixture year =
        new YearFixture(rules)
            .votes("x", 0, 99)
            .votes("x", 1, 74, 75, 76)
            .votes("x", 2, 88, 90, 92)
            .votes("x", 3, 88, 90, 92);
    assertThat(year.branch("x").standardError()).isPresent();
    assertThat(year.branch("x").note()).isEmpty();
  }

  @Test
  void thePublishedStandardDeviationStaysTheCellsOwn() {
    YearFixture year =
        new YearFixture(YearFixture.ONE_GROUP).votes("x", 0, 78, 80, 82).votes("y", 0, 40, 70, 99);
    assertThat(year.figures().indicators().get(0).statistics().sd().orElseThrow())
        .isCloseTo(2, within(1e-12));
    Optional<StandardError> standardError = year.branch("x").standardError();
    assertThat(standardError.orElseThrow().points()).isGreaterThan(2 / Math.sqrt(3));
  }

  /**
   * A ballot on both predecessors is one ballot; the variance it is held against is not doubled.
   */
  @Test
  void aPoolIsModeratedByTheVarianceOfTheBranchesAsTheyWere() {
    YearFixture year =
        new YearFixture(YearFixture.ONE_GROUP)
            .events(
                new LineageEvent("x", "m", 2022, Change.MERGE),
                new LineageEvent("y", "m", 2022, Change.MERGE))
            .votes("x", 0, 70, 80, 90)
            .votes("y", 0, 60, 64, 68);
    double pooled = (2 * 100 + 2 * 16) / 4.0;
    double ofMeans = 49;
    double moderated = (4 * pooled + 2 * ofMeans) / 6;
    BranchFigure merged = year.pool("m");
    assertThat(merged.ballots()).isEqualTo(3);
    assertThat(merged.standardError().orElseThrow().points())
        .isCloseTo(Math.sqrt(moderated / 3), within(1e-12));
    assertThat(merged.standardError().orElseThrow().freedom()).isCloseTo(6, within(1e-9));
  }
}
