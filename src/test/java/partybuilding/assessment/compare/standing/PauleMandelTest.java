package partybuilding.assessment.compare.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected values: R 4.2.2, by bisection to 1e-12. */
class PauleMandelTest {
  private static final double[] EFFECTS = {3.25, .75, -4};

  @Test
  void threeBranchesAreAsFarApartAsPublished() {
    PauleMandel between = PauleMandel.of(EFFECTS, new double[] {.599, 1.4035, 1.3811});
    assertThat(between.variance()).isCloseTo(12.27612, within(5e-6));
    assertThat(between.mean()).isCloseTo(.126696, within(5e-7));
  }

  @Test
  void theirRankabilityIsHigh() {
    double[] errors = {.599, 1.4035, 1.3811};
    assertThat(PauleMandel.of(EFFECTS, errors).rankability(errors))
        .isCloseTo(.8655177, within(5e-8));
  }

  /** Each value drawn towards the mean by its own share of noise. */
  @Test
  void theValuesDrawnTowardsTheMeanAreThePublishedOnes() {
    double[] errors = {.599, 1.4035, 1.3811};
    double[] expected = {3.161306, .6638145, -3.445032};
    PauleMandel between = PauleMandel.of(EFFECTS, errors);
    for (int i = 0; i < 3; i++) {
      double share = between.variance() / (between.variance() + errors[i] * errors[i]);
      assertThat(between.mean() + share * (EFFECTS[i] - between.mean()))
          .isCloseTo(expected[i], within(5e-7));
    }
  }

  @Test
  void branchesThatDifferByNoMoreThanNoiseAreNotApart() {
    double[] errors = {2, 2, 2, 2};
    PauleMandel between = PauleMandel.of(new double[] {1, -1, .5, -.5}, errors);
    assertThat(between.variance()).isZero();
    assertThat(between.mean()).isCloseTo(0, within(1e-12));
    assertThat(between.rankability(errors)).isZero();
  }

  @Test
  void anEvenNumberHasTheMeanOfTheMiddleTwoAsMedian() {
    assertThat(new PauleMandel(1, 0).rankability(new double[] {1, 3, 2, 9}))
        .isCloseTo(1 / (1 + (4 + 9) / 2.0), within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theVarianceIsWhereTheExpectedSquareIsReached(long seed) {
    Random random = new Random(seed);
    double[] values = random.doubles(14, -200, 200).toArray();
    double[] errors = random.doubles(14, .1, 5).toArray();
    PauleMandel between = PauleMandel.of(values, errors);
    double q = 0;
    for (int i = 0; i < values.length; i++) {
      double distance = values[i] - between.mean();
      q += distance * distance / (errors[i] * errors[i] + between.variance());
    }
    assertThat(q).isCloseTo(13, within(1e-9));
  }
}
