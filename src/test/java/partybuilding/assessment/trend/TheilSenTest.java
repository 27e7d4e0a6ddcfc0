package partybuilding.assessment.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import partybuilding.assessment.score.inference.Interval;

/** Expected values: R 4.2.2. */
class TheilSenTest {
  @Test
  void theWorkedSeriesHasItsMedianSlopeAndExactInterval() {
    TheilSen line = TheilSen.of(WorkedSeries.whole());
    assertThat(line.slope()).isCloseTo(.9666667, within(5e-8));
    Interval interval = line.interval().orElseThrow();
    assertThat(interval.lower()).isCloseTo(.40, within(1e-9));
    assertThat(interval.upper()).isCloseTo(1.55, within(1e-9));
    double coverage = 1 - KendallNull.of(1, 1, 1, 1, 1, 1, 1).beyond(15);
    assertThat(coverage).isCloseTo(.9698, within(5e-5));
  }

  @Test
  void ofFiveYearsTheIntervalHoldsAllSlopes() {
    assertThat(TheilSen.of(WorkedSeries.of(0, 1, 3, 6, 10)).interval())
        .contains(new Interval(1, 4));
  }

  @Test
  void fourYearsHaveASlopeAndNoInterval() {
    TheilSen line = TheilSen.of(WorkedSeries.of(0, 1, 3, 6));
    assertThat(line.slope()).isCloseTo(2, within(1e-12));
    assertThat(line.interval()).isEmpty();
  }

  @Test
  void oneOddYearDoesNotMoveTheSlope() {
    assertThat(TheilSen.of(WorkedSeries.of(1, 2, 3, 4, 5, 60, 7)).slope())
        .isCloseTo(1, within(1e-12));
  }
}
