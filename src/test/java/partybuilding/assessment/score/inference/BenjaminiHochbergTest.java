package partybuilding.assessment.score.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected values: the fifteen probabilities of Benjamini and Hochberg 1995, by R's p.adjust. */
class BenjaminiHochbergTest {
  private static final double[] GIVEN = {
    .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .324, .4262, .5719, .6528, .759,
    1
  };
  private static final double[] ADJUSTED = {
    .0015, .003, .0095, .035625, .0603, .06385714, .06385714, .0645, .0765, .486, .5812, .7149,
    .7532, .8132, 1
  };

  @Test
  void thePublishedVectorIsAdjustedAsPublished() {
    double[] adjusted = BenjaminiHochberg.adjust(GIVEN);
    for (int i = 0; i < GIVEN.length; i++) {
      assertThat(adjusted[i]).as("p %s", GIVEN[i]).isCloseTo(ADJUSTED[i], within(5e-5));
    }
    assertThat(Arrays.stream(adjusted).filter(p -> p <= .05)).hasSize(4);
  }

  @Test
  void aFamilyOfNoneIsLeftAlone() {
    assertThat(BenjaminiHochberg.adjust(new double[0])).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void adjustingIsMonotoneNeverLowersAndNeverExceedsOne(long seed) {
    Random random = new Random(seed);
    double[] given = random.doubles(40).map(p -> p * p).toArray();
    double[] adjusted = BenjaminiHochberg.adjust(given);
    for (int i = 0; i < given.length; i++) {
      assertThat(adjusted[i]).isBetween(given[i], 1.0);
      for (int k = 0; k < given.length; k++) {
        if (given[i] <= given[k]) {
          assertThat(adjusted[i]).isLessThanOrEqualTo(adjusted[k]);
        }
      }
    }
  }
}
