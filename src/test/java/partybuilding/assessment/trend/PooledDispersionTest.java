package partybuilding.assessment.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partybuilding.assessment.score.inference.StandardError;

/** Expected values: four branches over 2021 to 2025, R 4.2.2. */
class PooledDispersionTest {
  private static final double[][] VALUES = {
    {-2, -1.1, .3, 1, 2.2}, {1, .6, 1.4, .2, .9}, {3, 2.5, .9, .4, -1.2}, {-2, -2, -2.6, -1.6, -1.9}
  };
  private static final double[][] ERRORS = {
    {.5, .5, .6, .5, .5}, {.6, .6, .6, .6, .6}, {.7, .6, .6, .7, .6}, {.5, .5, .5, .5, .5}
  };

  private static List<WeightedLine> lines(double divisor) {
    return List.of(line(0, divisor), line(1, divisor), line(2, divisor), line(3, divisor));
  }

  private static WeightedLine line(int branch, double divisor) {
    double[] errors = Arrays.stream(ERRORS[branch]).map(e -> e / divisor).toArray();
    return WeightedLine.through(WorkedSeries.from(2021, VALUES[branch], errors));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1.05, .268994, 2.39204e-5, 5e-11",
    "1, -.06, 2.144444, .757263, 5e-7",
    "2, -1.07339569, .878716, 1.99784e-4, 5e-10",
    "3, .06, 1.968, .710966, 5e-7"
  })
  void eachBranchHasItsSlopeAndProbability(
      int branch, double slope, double heterogeneity, double probability, double tolerance) {
    WeightedLine line = lines(1).get(branch);
    assertThat(line.slope()).isCloseTo(slope, within(5e-9));
    assertThat(line.heterogeneity()).isCloseTo(heterogeneity, within(5e-7));
    StandardError standardError = PooledDispersion.of(lines(1)).standardError(line).orElseThrow();
    assertThat(standardError.probability(line.slope())).isCloseTo(probability, within(tolerance));
  }

  @Test
  void wobbleBelowTheStandardErrorsIsNotTakenForCertainty() {
    PooledDispersion dispersion = PooledDispersion.of(lines(1));
    assertThat(dispersion.factor()).isEqualTo(1);
    assertThat(dispersion.freedom()).isEqualTo(12);
    double raw = lines(1).stream().mapToDouble(WeightedLine::heterogeneity).sum() / 12;
    assertThat(raw).isCloseTo(.4383462, within(5e-8));
  }

  @Test
  void wobbleBeyondTheStandardErrorsWidensEverySlope() {
    PooledDispersion dispersion = PooledDispersion.of(lines(3));
    assertThat(dispersion.factor()).isCloseTo(3.945116, within(5e-7));
    WeightedLine line = lines(3).get(0);
    assertThat(dispersion.standardError(line).orElseThrow().points())
        .isCloseTo(line.standardError() * Math.sqrt(3.945116), within(1e-7));
  }

  @Test
  void linesThroughTwoYearsAloneTellNothingOfTheWobble() {
    WeightedLine line = WeightedLine.through(WorkedSeries.of(5, 9));
    PooledDispersion dispersion = PooledDispersion.of(List.of(line));
    assertThat(dispersion).isEqualTo(new PooledDispersion(1, 0));
    assertThat(dispersion.standardError(line)).isEmpty();
  }
}
