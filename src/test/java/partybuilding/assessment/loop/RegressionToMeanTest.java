package partybuilding.assessment.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegressionToMeanTest {
  private static final double[] BEFORE = {70, 80, 90};
  private static final double[] NEXT = {77, 82, 87};

  @Test
  void aLowScoreIsExpectedToComeBackAsFarAsItIsChance() {
    RegressionToMean regression = RegressionToMean.of(BEFORE, NEXT, .6);
    assertThat(regression.expected(70)).isCloseTo(76, within(1e-12));
    assertThat(regression.expected(80)).isCloseTo(82, within(1e-12));
    assertThat(regression.expected(90)).isCloseTo(88, within(1e-12));
  }

  @Test
  void whereNothingIsChanceOnlyTheCollegeMoves() {
    assertThat(RegressionToMean.of(BEFORE, NEXT, 1).expected(70)).isCloseTo(72, within(1e-12));
  }

  @Test
  void whereAllIsChanceEveryoneIsExpectedAtTheMean() {
    assertThat(RegressionToMean.of(BEFORE, NEXT, 0).expected(70)).isCloseTo(82, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void overAllBranchesNothingIsBeyondWhatIsExpected(long seed) {
    double[] before = new Random(seed).doubles(14, 60, 95).toArray();
    double[] next = new Random(seed + 50).doubles(14, 60, 95).toArray();
    RegressionToMean regression = RegressionToMean.of(before, next, .7);
    double expected = Arrays.stream(before).map(regression::expected).sum();
    assertThat(Arrays.stream(next).sum() - expected).isCloseTo(0, within(1e-9));
  }
}
