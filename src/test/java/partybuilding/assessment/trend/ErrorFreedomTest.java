package partybuilding.assessment.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.score.inference.StandardError;
import partybuilding.assessment.trend.Series.Point;

/** Standard errors that are estimates make a slope less sure than known ones. */
class ErrorFreedomTest {
  @Test
  void aSlopeHasNoMoreDegreesOfFreedomThanItsStandardErrorsOnAverage() {
    WeightedLine line = WeightedLine.through(series(12, 16));
    assertThat(line.errorFreedom()).isEqualTo(14);
    assertThat(new PooledDispersion(1, 70).standardError(line).orElseThrow().freedom())
        .isEqualTo(14);
  }

  @Test
  void norMoreThanTheDispersion() {
    WeightedLine line = WeightedLine.through(series(40, 40));
    assertThat(new PooledDispersion(1, 12).standardError(line).orElseThrow().freedom())
        .isEqualTo(12);
  }

  @Test
  void knownStandardErrorsLeaveTheDegreesOfFreedomToTheDispersion() {
    WeightedLine line =
        WeightedLine.through(new Series(List.of(new Point(2024, 1, 1), new Point(2025, 2, 1))));
    StandardError standardError = new PooledDispersion(1, 12).standardError(line).orElseThrow();
    assertThat(standardError.freedom()).isEqualTo(12);
    assertThat(standardError.points()).isCloseTo(Math.sqrt(2), within(1e-12));
  }

  private static Series series(double... freedom) {
    return new Series(
        IntStream.range(0, freedom.length)
            .mapToObj(i -> new Point(2020 + i, i, new StandardError(1, freedom[i])))
            .toList());
  }
}
