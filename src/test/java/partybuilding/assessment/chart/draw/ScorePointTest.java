package partybuilding.assessment.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.score.inference.Interval;

final class ScorePointTest {
  @Test
  void anIntervalIsDrawnNoFartherThanTheScaleAsItIsPrinted() {
    assertThat(interval(94.5, 105.5)).isEqualTo(new Interval(94.5, 100));
    assertThat(interval(-3, 4)).isEqualTo(new Interval(0, 4));
    assertThat(interval(70, 80)).isEqualTo(new Interval(70, 80));
  }

  private static Interval interval(double lower, double upper) {
    Interval whole = new Interval(lower, upper);
    return new ScorePoint(2025, 75, Optional.of(whole)).interval().orElseThrow();
  }
}
