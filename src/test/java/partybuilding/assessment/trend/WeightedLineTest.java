package partybuilding.assessment.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.trend.Series.Point;

/** Expected values: R 4.2.2, metafor's fixed effect and Fingertips' formulas. */
class WeightedLineTest {
  @Test
  void theWorkedSeriesHasItsSlopeAndHeterogeneity() {
    WeightedLine line = WeightedLine.through(WorkedSeries.whole());
    assertThat(line.slope()).isCloseTo(.9603757, within(5e-8));
    assertThat(line.standardError()).isCloseTo(.1839271, within(5e-8));
    assertThat(Math.pow(line.slope() / line.standardError(), 2)).isCloseTo(27.26409, within(5e-6));
    assertThat(line.heterogeneity()).isCloseTo(4.405437, within(5e-7));
    assertThat(line.freedom()).isEqualTo(5);
  }

  @Test
  void equallySureFiguresHaveTheOrdinarySlope() {
    assertThat(WeightedLine.through(WorkedSeries.equallySure()).slope())
        .isCloseTo(.9892857, within(5e-8));
  }

  @Test
  void theLastFiveYearsHaveTheSlopeOfTheTrendMarker() {
    WeightedLine line = WeightedLine.through(WorkedSeries.lastFive());
    assertThat(line.slope()).isCloseTo(1.187631, within(5e-7));
    assertThat(line.standardError()).isCloseTo(.3136228, within(5e-8));
    assertThat(Math.pow(line.slope() / line.standardError(), 2)).isCloseTo(14.33996, within(5e-6));
  }

  @Test
  void eachYearLeftOutGivesItsOwnSlopeAndAllOfOneSignAreSteady() {
    double[] expected = {.818435, 1.397549, 1.212403, 1.323220, 1.102644};
    List<Double> slopes =
        WorkedSeries.lastFive()
            .leavingOneOut()
            .map(rest -> WeightedLine.through(rest).slope())
            .toList();
    assertThat(slopes).hasSize(5);
    for (int i = 0; i < 5; i++) {
      assertThat(slopes.get(i)).isCloseTo(expected[i], within(5e-7));
    }
    assertThat(WeightedLine.steady(WorkedSeries.lastFive())).isTrue();
  }

  @Test
  void aSlopeThatOneYearMakesIsNotSteady() {
    assertThat(WeightedLine.steady(WorkedSeries.of(3, 2, 1, 0, 30))).isFalse();
    assertThat(WeightedLine.steady(WorkedSeries.of(0, 1, 2, 3, 30))).isTrue();
  }

  @Test
  void neitherALevelLineNorTwoYearsAreSteady() {
    assertThat(WeightedLine.steady(WorkedSeries.of(5, 5, 5, 5, 5))).isFalse();
    assertThat(WeightedLine.steady(WorkedSeries.of(5, 9))).isFalse();
  }

  @Test
  void twoYearsHaveASlopeAndNoFreedom() {
    WeightedLine line = WeightedLine.through(WorkedSeries.of(5, 9));
    assertThat(line.slope()).isCloseTo(4, within(1e-12));
    assertThat(line.heterogeneity()).isCloseTo(0, within(1e-12));
    assertThat(line.freedom()).isZero();
  }

  @Test
  void aGapIsAsWideAsItWas() {
    Series gap =
        new Series(List.of(new Point(2019, 1, 1), new Point(2020, 2, 1), new Point(2025, 7, 1)));
    assertThat(WeightedLine.through(gap).slope()).isCloseTo(1, within(1e-12));
    assertThat(TheilSen.of(gap).slope()).isCloseTo(1, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aConstantAddedToAllYearsChangesNoSlope(long seed) {
    Random random = new Random(seed);
    double[] values = random.doubles(8, -20, 20).toArray();
    double[] errors = random.doubles(8, .5, 3).toArray();
    double[] raised = Arrays.stream(values).map(v -> v + 40).toArray();
    WeightedLine line = WeightedLine.through(WorkedSeries.from(2018, values, errors));
    WeightedLine higher = WeightedLine.through(WorkedSeries.from(2018, raised, errors));
    assertThat(higher.slope()).isCloseTo(line.slope(), within(1e-9));
    assertThat(higher.standardError()).isCloseTo(line.standardError(), within(1e-9));
    assertThat(higher.heterogeneity()).isCloseTo(line.heterogeneity(), within(1e-9));
  }

  @Test
  void oneYearAndYearsOutOfOrderAreNoSeries() {
    assertThatThrownBy(() -> new Series(List.of(new Point(2025, 1, 1))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Series(List.of(new Point(2025, 1, 1), new Point(2024, 1, 1))))
        .hasMessageContaining("ascending");
  }
}
