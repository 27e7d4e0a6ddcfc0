package partybuilding.assessment.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected values: R 4.2.2, and every order counted one by one. */
class MannKendallTest {
  @Test
  void theWorkedSeriesRises() {
    MannKendall test = MannKendall.of(WorkedSeries.whole());
    assertThat(test.s()).isEqualTo(15);
    assertThat(test.s() / 21.0).isCloseTo(.7142857, within(5e-8));
    assertThat(test.probability()).isCloseTo(.03015873, within(5e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "3, .3333, 5e-5",
    "4, .0833, 5e-5",
    "5, .01667, 5e-6",
    "6, .00278, 5e-6",
    "7, .000397, 5e-7",
    "8, 4.96e-5, 5e-8",
    "9, 5.5e-6, 5e-8",
    "10, 5.5e-7, 5e-9"
  })
  void noSeriesIsMoreImprobableThanOneThatOnlyRises(int years, double expected, double tolerance) {
    double[] rising = IntStream.range(0, years).mapToDouble(i -> i * i).toArray();
    MannKendall test = MannKendall.of(WorkedSeries.of(rising));
    assertThat(test.s()).isEqualTo(years * (years - 1) / 2);
    assertThat(test.probability()).isCloseTo(expected, within(tolerance));
  }

  @ParameterizedTest
  @CsvSource({
    "5, 10, .01667",
    "6, 13, .01667",
    "7, 15, .03016",
    "8, 18, .03115",
    "9, 20, .04462",
    "10, 23, .04662"
  })
  void theSmallestTellingSIsTheTables(int years, int s, double probability) {
    int[] untied = IntStream.range(0, years).map(i -> 1).toArray();
    KendallNull distribution = KendallNull.of(untied);
    assertThat(distribution.beyond(s)).isCloseTo(probability, within(5e-6));
    assertThat(distribution.beyond(s - 2)).isGreaterThan(.05);
  }

  @Test
  void tiesHaveTheirExactProbability() {
    assertThat(MannKendall.of(WorkedSeries.of(3, 3, 4, 5, 5))).satisfies(t -> is(t, 8, .066667));
    assertThat(MannKendall.of(WorkedSeries.of(2, 2, 3, 3, 4, 4)))
        .satisfies(t -> is(t, 12, .022222));
    assertThat(MannKendall.of(WorkedSeries.of(1, 2, 3, 5, 4))).satisfies(t -> is(t, 8, .083333));
  }

  private static void is(MannKendall test, int s, double probability) {
    assertThat(test.s()).isEqualTo(s);
    assertThat(test.probability()).isCloseTo(probability, within(5e-7));
  }

  @Test
  void whatArithmeticMayHaveMadeIsATie() {
    assertThat(MannKendall.of(WorkedSeries.of(.1 + .2, .3, .4, .5, .5 + 1e-15)).s()).isEqualTo(8);
    assertThat(MannKendall.of(WorkedSeries.of(5, 5, 5))).isEqualTo(new MannKendall(0, 1));
  }

  @Test
  void twoYearsSayNothing() {
    assertThat(MannKendall.of(WorkedSeries.of(1, 2))).isEqualTo(new MannKendall(1, 1));
  }

  @Test
  void moreYearsThanCanBeCountedAreRefused() {
    double[] values = new double[21];
    assertThatThrownBy(() -> MannKendall.of(WorkedSeries.of(values)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** With ties, the generating function agrees with counting every order of seven values. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theProbabilityIsThatOfAllOrders(long seed) {
    double[] values = new Random(seed).ints(7, 0, 4).asDoubleStream().toArray();
    MannKendall test = MannKendall.of(WorkedSeries.of(values));
    assertThat(test.probability()).isCloseTo(AllOrders.beyond(values, test.s()), within(1e-12));
  }
}
