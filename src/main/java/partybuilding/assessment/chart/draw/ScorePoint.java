package partybuilding.assessment.chart.draw;

import java.util.Optional;
import java.util.stream.DoubleStream;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.score.inference.Interval;

/**
 * A score in a year.
 *
 * @param year the assessment year
 * @param score 0–100
 * @param interval of the score, where it has one; what lies beyond the scale is drawn as its end
 */
public record ScorePoint(int year, double score, Optional<Interval> interval) {
  public ScorePoint {
    interval = interval.map(Interval::onScale);
  }

  /** Its interval as printed; empty where it has none. */
  public String range() {
    return interval.map(i -> NumberText.scoreRange(i.lower(), i.upper())).orElse("");
  }

  /** The values that an axis must cover. */
  public DoubleStream extent() {
    return DoubleStream.concat(
        DoubleStream.of(score),
        interval.stream().flatMapToDouble(i -> DoubleStream.of(i.lower(), i.upper())));
  }
}
