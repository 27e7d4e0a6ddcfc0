package partybuilding.assessment.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static partybuilding.assessment.aggregate.YearFixture.ONE_GROUP;
import static partybuilding.assessment.aggregate.YearFixture.THREE_GROUPS;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.CollegeFigure;
import partybuilding.assessment.score.IndicatorFigure;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.inference.StandardError;

class YearAggregationTest {
  private static YearFixture threeGroups() {
    return new YearFixture(THREE_GROUPS)
        .votes("x", 0, 78, 80, 82)
        .votes("x", 1, 74, 75, 76)
        .votes("x", 2, 88, 90, 92);
  }

  @Test
  void groupsAreCombinedByTheirWeights() {
    BranchFigure x = threeGroups().branch("x");
    assertThat(x.score().orElseThrow()).isCloseTo(.4 * 80 + .3 * 75 + .3 * 90, within(1e-9));
    assertThat(x.ballots()).isEqualTo(9);
    double a = .16 * 4 / 3;
    double b = .09 * 1 / 3;
    double c = .09 * 4 / 3;
    StandardError standardError = x.standardError().orElseThrow();
    assertThat(standardError.points()).isCloseTo(Math.sqrt(a + b + c), within(1e-12));
    double freedom = Math.pow(a + b + c, 2) / ((a * a + b * b + c * c) / (4 + 2));
    assertThat(standardError.freedom()).isCloseTo(freedom, within(1e-9));
  }

  @Test
  void aWeightedGroupWithoutAVoteLeavesNoScore() {
    YearFixture year = new YearFixture(THREE_GROUPS).votes("x", 0, 80, 81).votes("x", 1, 70, 71);
    assertThat(year.branch("x").score()).isEmpty();
    assertThat(year.branch("x").note()).contains(Note.GROUP_MISSING);
  }

  @Test
  void aMissingGroupIsScaledAwayWhereTheRulesSaySoAndMarked() {
    String rules =
        THREE_GROUPS.replace("minimum-group", "missing-group: renormalise\nminimum-group");
    YearFixture year = new YearFixture(rules).votes("x", 0, 80, 82).votes("x", 1, 73, 75);
    BranchFigure x = year.branch("x");
    assertThat(x.score().orElseThrow()).isCloseTo((.4 * 81 + .3 * 74) / .7, within(1e-9));
    assertThat(x.standardError()).isPresent();
    assertThat(x.note()).contains(Note.GROUP_MISSING);
  }

  @Test
  void aGroupOfOneBallotTakesThePooledVariance() {
    YearFixture year =
        threeGroups()
            .withoutMinimumGroup()
            .votes("y", 0, 70)
            .votes("y", 1, 70, 72)
            .votes("y", 2, 70, 74);
    BranchFigure y = year.branch("y");
    double pooledOfA = 4;
    double pooledOfB = (2 * 1 + 1 * 2) / 3.0;
    double pooledOfC = (2 * 4 + 1 * 8) / 3.0;
    double a = .16 * pooledOfA / 1;
    double b = .09 * (4 * pooledOfB + 2) / 5 / 2;
    double c = .09 * (4 * pooledOfC + 8) / 5 / 2;
    assertThat(y.standardError().orElseThrow().points())
        .isCloseTo(Math.sqrt(a + b + c), within(1e-12));
    double freedom = Math.pow(a + b + c, 2) / (a * a / 4 + b * b / 5 + c * c / 5);
    assertThat(y.standardError().orElseThrow().freedom()).isCloseTo(freedom, within(1e-9));
  }

  @Test
  void equalAnswersEverywhereGiveAScoreWithoutAnInterval() {
    BranchFigure x = new YearFixture(ONE_GROUP).votes("x", 0, 80, 80, 80).branch("x");
    assertThat(x.score()).hasValue(80);
    assertThat(x.standardError()).isEmpty();
    assertThat(x.note()).contains(Note.NO_SPREAD);
  }

  @Test
  void theCollegesSpreadComesFromTheBallotsOwnMeans() {
    CollegeFigure college =
        new YearFixture(ONE_GROUP)
            .votes("x", 0, 80, 84, 91)
            .votes("y", 0, 70, 72, 83)
            .votes("z", 0, 60, 66, 75)
            .college();
    double[] own = {70, 74, 83};
    double mean = (70 + 74 + 83) / 3.0;
    double variance = 0;
    for (double m : own) {
      variance += Math.pow(m - mean, 2) / 2;
    }
    assertThat(college.branches()).isEqualTo(3);
    assertThat(college.ballots()).isEqualTo(3);
    assertThat(college.score().orElseThrow()).isCloseTo(mean, within(1e-9));
    assertThat(college.standardError().orElseThrow().points())
        .isCloseTo(Math.sqrt(variance / 3), within(1e-9));
    assertThat(college.standardError().orElseThrow().freedom()).isCloseTo(2, within(1e-9));
  }

  /**
   * Expected values: R 4.2.2. With w = c(.4, .3, .3), g the groups' ballots, n their lengths, f = n
   * - 1, v = w^2*sapply(g, var)/n and e = w^2/n: sqrt(sum(v)), and s = sum(v)^2/sum(v^2/f) or,
   * where min(f) < 4, the harmonic mean of s and sum(e)^2/sum(e^2/f).
   */
  @ParameterizedTest
  @CsvSource({
    "3, 1.5167765528, 6.3119400172",
    "4, 1.5404003809, 9.3458467708",
    "5, 1.5301960659, 12.8210948685"
  })
  void theCollegesDegreesOfFreedomDoNotRestOnAVarianceOfThreeOrFourBallotsAlone(
      int committee, double points, double freedom) {
    double[] answers = {80, 81, 84, 86, 79};
    StandardError college =
        new YearFixture(THREE_GROUPS)
            .votes("x", 0, Arrays.copyOf(answers, committee))
            .votes("x", 1, 70, 74, 78, 80, 83, 85)
            .votes("x", 2, 60, 66, 71, 75, 79, 84, 90, 95)
            .college()
            .standardError()
            .orElseThrow();
    assertThat(college.points()).isCloseTo(points, within(1e-9));
    assertThat(college.freedom()).isCloseTo(freedom, within(1e-9));
  }

  @Test
  void aWithheldBranchEntersNeitherTheCollegeNorAnyBallotsMean() {
    YearFixture year =
        new YearFixture(ONE_GROUP)
            .votes("x", 0, 80, 84, 91)
            .votes("y", 0, 70, 72, 83)
            .votes("z", 0, 1, 2);
    YearFixture without =
        new YearFixture(ONE_GROUP).votes("x", 0, 80, 84, 91).votes("y", 0, 70, 72, 83);
    assertThat(year.figures().withheld()).containsExactly("z");
    assertThat(year.college()).isEqualTo(without.college());
    assertThat(year.figures().branches()).isEqualTo(without.figures().branches());
    assertThat(year.figures().indicators()).isEqualTo(without.figures().indicators());
  }

  @Test
  void aBranchWithoutAScoreEntersNeitherTheCollegeNorAnyBallotsMean() {
    YearFixture with = threeGroups().votes("y", 0, 10, 95, 30).votes("y", 1, 99, 5, 50);
    assertThat(with.branch("y").note()).contains(Note.GROUP_MISSING);
    assertThat(with.college()).isEqualTo(threeGroups().college());
  }

  @Test
  void aCollegeWithoutAScoredBranchHasNoMeanThoughThereAreBallots() {
    YearFixture year = new YearFixture(THREE_GROUPS).votes("x", 0, 80, 81).votes("x", 1, 70, 71);
    assertThat(year.college().score()).isEmpty();
    assertThat(year.college().note()).contains(Note.NO_SCORES);
  }

  @Test
  void withoutBallotIdsTheCollegeHasNoIntervalButBranchesHaveTheirs() {
    YearFixture year = new YearFixture(ONE_GROUP);
    for (double points : new double[] {80, 80, 90}) {
      year.vote("", "x", 0, points);
    }
    assertThat(year.college().note()).contains(Note.NO_BALLOT_ID);
    assertThat(year.college().standardError()).isEmpty();
    assertThat(year.branch("x").ballots()).isEqualTo(3);
    assertThat(year.branch("x").standardError()).isPresent();
  }

  @Test
  void groupRowsAppearForEveryBranchOrForNone() {
    YearFixture all = threeGroups();
    assertThat(all.figures().indicators())
        .extracting(IndicatorFigure::group)
        .containsExactly("a", "b", "c");
    YearFixture none =
        threeGroups().votes("y", 0, 70, 71).votes("y", 1, 70, 71).votes("y", 2, 7, 8);
    assertThat(none.figures().indicators())
        .extracting(IndicatorFigure::group)
        .containsExactly("all", "all");
    assertThat(none.figures().indicators()).allMatch(f -> f.statistics().sd().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theOrderOfRowsChangesNothing(long seed) {
    YearFixture shuffled = threeGroups().votes("y", 0, 61.5, 62.25, 63).votes("y", 1, 3, 4, 5);
    assertThat(shuffled.shuffled(seed).figures().branches())
        .isEqualTo(
            threeGroups()
                .votes("y", 0, 61.5, 62.25, 63)
                .votes("y", 1, 3, 4, 5)
                .figures()
                .branches());
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 2.5, 7})
  void addingAConstantShiftsTheScoreAndLeavesTheSpread(double constant) {
    BranchFigure plain = new YearFixture(ONE_GROUP).votes("x", 0, 70, 75, 83).branch("x");
    BranchFigure shifted =
        new YearFixture(ONE_GROUP)
            .votes("x", 0, 70 + constant, 75 + constant, 83 + constant)
            .branch("x");
    assertThat(shifted.score().orElseThrow() - plain.score().orElseThrow())
        .isCloseTo(constant, within(1e-9));
    assertThat(shifted.standardError()).isEqualTo(plain.standardError());
  }
}
