package partybuilding.assessment.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

final class ScoreAxisTest {
  @Test
  void theEndsAreRoundAndHoldEverything() {
    assertThat(ScoreAxis.covering(DoubleStream.of(61.2, 88.9))).isEqualTo(new ScoreAxis(60, 90, 5));
    assertThat(ScoreAxis.covering(DoubleStream.of(41, 88.9))).isEqualTo(new ScoreAxis(40, 90, 10));
  }

  @Test
  void equalScoresGetAnAxisOfTwentyPoints() {
    ScoreAxis axis = ScoreAxis.covering(DoubleStream.of(80, 80));
    assertThat(axis.upper() - axis.lower()).isEqualTo(20);
    assertThat(axis.share(80)).isBetween(0.0, 1.0);
  }

  @Test
  void noAxisLeavesZeroToOneHundred() {
    assertThat(ScoreAxis.covering(DoubleStream.of(99.5, 104)).upper()).isEqualTo(100);
    assertThat(ScoreAxis.covering(DoubleStream.of(-3, 2)).lower()).isZero();
    assertThat(ScoreAxis.covering(DoubleStream.of(100, 100)).lower()).isEqualTo(80);
  }

  @Test
  void nothingToShowIsShownOnTheWholeScale() {
    assertThat(ScoreAxis.covering(DoubleStream.empty())).isEqualTo(new ScoreAxis(0, 100, 20));
  }

  @Test
  void aLowPlotPrintsFewerValues() {
    ScoreAxis axis = new ScoreAxis(60, 90, 5);
    assertThat(axis.ticks()).containsExactly(60, 65, 70, 75, 80, 85, 90);
    assertThat(axis.spaced(100).ticks()).containsExactly(60, 70, 80, 90);
  }

  @Test
  void countsStartAtZeroAndEndAboveTheMost() {
    assertThat(CountAxis.covering(98)).isEqualTo(new CountAxis(100, 20));
    assertThat(CountAxis.covering(3)).isEqualTo(new CountAxis(3, 1));
    assertThat(CountAxis.covering(0).ticks()).containsExactly(0L, 1L);
    assertThat(CountAxis.covering(12_345).ticks()).startsWith(0L).endsWith(15_000L);
  }
}
