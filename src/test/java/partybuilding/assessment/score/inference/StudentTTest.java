package partybuilding.assessment.score.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudentTTest {
  /** {@code qt(tail, freedom, lower.tail = FALSE)} of R 4.2. */
  @ParameterizedTest
  @CsvSource({
    "1, 0.05, 6.31375151467504",
    "1, 0.025, 12.7062047361747",
    "1, 0.001, 318.30883898555",
    "1, 1e-06, 318309.886182743",
    "1.5, 0.05, 3.70518082009675",
    "1.5, 0.025, 6.01666310442793",
    "1.5, 0.001, 52.1844300089927",
    "1.5, 1e-06, 5219.46932470695",
    "2.37, 0.05, 2.6316615013793",
    "2.37, 0.025, 3.71892083979746",
    "2.37, 0.001, 15.318577798537",
    "2.37, 1e-06, 283.60879600744",
    "4.9, 0.05, 2.0241681192641",
    "4.9, 0.025, 2.58644129561608",
    "4.9, 0.001, 5.98585378264911",
    "4.9, 1e-06, 25.8142923807244",
    "11, 0.05, 1.79588481870404",
    "11, 0.025, 2.20098516009164",
    "11, 0.001, 4.02470103763074",
    "11, 1e-06, 9.04327592127375",
    "29.3, 0.05, 1.69855338112803",
    "29.3, 0.025, 2.04432042150014",
    "29.3, 0.001, 3.39283775179959",
    "29.3, 1e-06, 5.90291949398499",
    "1234.5, 0.05, 1.64608888026902",
    "1234.5, 0.025, 1.96188748333135",
    "1234.5, 0.001, 3.0968472147044",
    "1234.5, 1e-06, 4.77623247625631",
    "1000000000, 0.05, 1.64485362847524",
    "1000000000, 0.025, 1.95996398691233",
    "1000000000, 0.001, 3.09023231431794",
    "1000000000, 1e-06, 4.75342433686221"
  })
  void quantilesAreThoseOfR(double freedom, double tail, double quantile) {
    assertThat(StudentT.exceededBy(tail, freedom)).isCloseTo(quantile, withPercentage(1e-9));
  }

  /** Where R gives eleven digits, the survival probability of the library decides. */
  @ParameterizedTest
  @CsvSource({"0.01, 0.025", "0.05, 0.001", "0.3, 1e-6", "0.5, 0.4", "0.9, 1e-9", "3, 0.49"})
  void quantilesAreExceededWithTheirProbabilityAtAFractionOfADegreeOfFreedom(
      double freedom, double tail) {
    double quantile = StudentT.exceededBy(tail, freedom);

    assertThat(TDistribution.of(freedom).survivalProbability(quantile))
        .isCloseTo(tail, withPercentage(1e-10));
  }

  /** The library searches without the density, and takes many times as long. */
  @ParameterizedTest
  @ValueSource(doubles = {0.4, 0.05, 0.025, 0.005, 0.025 / 45, 1e-6, 1e-9})
  void quantilesAreTheLibrarysToTwelveDigits(double tail) {
    for (double freedom = 1; freedom < 1e8; freedom *= 1.037) {
      assertThat(StudentT.exceededBy(tail, freedom))
          .as("%s degrees of freedom", freedom)
          .isCloseTo(
              TDistribution.of(freedom).inverseSurvivalProbability(tail), withPercentage(1e-10));
    }
  }

  @Test
  void anAnswerIsTheSameToTheBitHoweverOftenItIsAskedFor() {
    for (double freedom : new double[] {0.5, 1, 7, 41.5403, 1e6}) {
      double first = StudentT.exceededBy(0.025, freedom);

      assertThat(StudentT.exceededBy(0.025, freedom)).isEqualTo(first);
      assertThat(StudentQuantile.exceededBy(0.025, freedom)).isEqualTo(first);
    }
  }

  @Test
  void probabilitiesAreTheLibrarys() {
    assertThat(StudentT.exceeds(1.3, 41.5403))
        .isEqualTo(TDistribution.of(41.5403).survivalProbability(1.3));
  }

  @Test
  void quantilesOfInfinitelyManyDegreesOfFreedomAreNormal() {
    assertThat(StudentT.exceededBy(0.025, Double.POSITIVE_INFINITY))
        .isCloseTo(StandardNormal.exceededBy(0.025), within(1e-14));
  }
}
