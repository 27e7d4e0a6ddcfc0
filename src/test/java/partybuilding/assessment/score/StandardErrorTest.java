package partybuilding.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partybuilding.assessment.score.inference.Interval;
import partybuilding.assessment.score.inference.Proportion;
import partybuilding.assessment.score.inference.StandardError;

/** Expected values: R 4.2.2, t and Wilson intervals, half a unit of the last printed digit. */
class StandardErrorTest {
  @Test
  void threeWeightedGroupsHaveTheirSatterthwaiteInterval() {
    double[] weights = {.4, .3, .3};
    double[] means = {80, 75, 90};
    double[] errors = {2, 1.5, 3};
    double[] ballots = {9, 13, 60};
    double score = 0;
    double variance = 0;
    double fourth = 0;
    for (int g = 0; g < weights.length; g++) {
      double part = Math.pow(weights[g] * errors[g], 2);
      score += weights[g] * means[g];
      variance += part;
      fourth += part * part / (ballots[g] - 1);
    }
    StandardError standardError = StandardError.satterthwaite(variance, fourth);
    assertThat(score).isCloseTo(81.5, within(1e-9));
    assertThat(standardError.points()).isCloseTo(1.285496, within(5e-7));
    assertThat(standardError.freedom()).isCloseTo(41.5403, within(5e-5));
    assertThat(standardError.around(score).lower()).isCloseTo(78.90491, within(5e-6));
    assertThat(standardError.around(score).upper()).isCloseTo(84.09509, within(5e-6));
  }

  @Test
  void fiveScoresHaveTheirStudentInterval() {
    Moments moments = new Moments();
    List.of(72, 80, 65, 90, 78).forEach(moments::add);
    CellStatistics cell = moments.statistics(100);
    StandardError standardError =
        StandardError.satterthwaite(
            cell.variance() / 5, cell.variance() * cell.variance() / 25 / 4);
    assertThat(cell.mean()).isCloseTo(77, within(1e-12));
    assertThat(cell.sd().orElseThrow()).isCloseTo(9.327379, within(5e-7));
    assertThat(standardError.around(77).lower()).isCloseTo(65.41853, within(5e-6));
    assertThat(standardError.around(77).upper()).isCloseTo(88.58147, within(5e-6));
  }

  @Test
  void aDifferenceOfTwoYearsAddsTheirVariancesAndHasSatterthwaitesDegreesOfFreedom() {
    StandardError difference = new StandardError(3, 10).minus(new StandardError(4, 20));
    assertThat(difference.points()).isCloseTo(5, within(1e-12));
    assertThat(difference.freedom()).isCloseTo(625 / (81 / 10.0 + 256 / 20.0), within(1e-12));
    assertThat(new StandardError(4, 20).minus(new StandardError(3, 10))).isEqualTo(difference);
  }

  /** The upper .025 / 14 point of t on 30 degrees of freedom is 3.161960524. */
  @Test
  void anIntervalAmongManyIsAsWideAsItMustBeForAllToHold() {
    StandardError standardError = new StandardError(2, 30);
    assertThat(standardError.simultaneous(50, 1)).isEqualTo(standardError.around(50));
    assertThat(standardError.simultaneous(50, 14).upper()).isCloseTo(56.323921049, within(1e-8));
  }

  @Test
  void aDifferenceOfNoneIsCertainAndALargeOneImprobable() {
    StandardError standardError = new StandardError(1, 30);
    assertThat(standardError.probability(0)).isCloseTo(1, within(1e-12));
    assertThat(standardError.probability(-2.042272)).isCloseTo(0.05, within(1e-6));
    assertThat(standardError.probability(2.042272)).isCloseTo(0.05, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 5, 0, .4344825",
    "5, 5, .5655175, 1",
    "3, 7, .1582199, .7495416",
    "7, 10, .3967781, .8922087",
    "45, 60, .6276793, .8422348"
  })
  void aShareHasItsWilsonInterval(int count, int total, double lower, double upper) {
    Interval interval = Proportion.wilson(count, total);
    assertThat(interval.lower()).isCloseTo(lower, within(5e-8));
    assertThat(interval.upper()).isCloseTo(upper, within(5e-8));
  }

  @Test
  void aValueIsShownToBeWithinItsBoundsExactlyWhereItsIntervalIs() {
    Random random = new Random(20261128);
    int within = 0;
    for (int i = 0; i < 20_000; i++) {
      StandardError error = new StandardError(random.nextDouble(), 1 + 1e3 * random.nextDouble());
      double value = 3 * random.nextDouble() * (random.nextBoolean() ? 1 : -1);
      Interval interval = error.ofTwoOneSidedTests(value);
      boolean expected = interval.lower() > -2 && interval.upper() < 2;
      assertThat(error.showsWithin(value, 2)).isEqualTo(expected);
      within += expected ? 1 : 0;
    }
    assertThat(within).isBetween(2_000, 18_000);
  }
}
