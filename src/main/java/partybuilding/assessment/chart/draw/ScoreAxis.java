package partybuilding.assessment.chart.draw;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The part of the scale 0–100 that a chart shows.
 *
 * @param lower a multiple of {@code step}
 * @param upper a multiple of {@code step}
 * @param step between printed values
 */
public record ScoreAxis(int lower, int upper, int step) {
  /** The least range, in points: a narrower one would magnify noise. */
  private static final int NARROWEST = 20;

  private static final double LEAST_SPACING = 20;

  /** The shortest axis of round ends that holds all of {@code scores}. */
  public static ScoreAxis covering(DoubleStream scores) {
    double[] sorted = scores.map(s -> Math.max(0, Math.min(100, s))).sorted().toArray();
    if (sorted.length == 0) {
      return new ScoreAxis(0, 100, 20);
    }
    double least = sorted[0];
    double most = sorted[sorted.length - 1];
    int step = most - least <= 28 ? 5 : most - least <= 55 ? 10 : 20;
    int lower = (int) Math.floor(least / step) * step;
    int upper = (int) Math.ceil(most / step) * step;
    while (upper - lower < NARROWEST) {
      boolean roomAbove = upper < 100 && (upper - most <= least - lower || lower == 0);
      upper += roomAbove ? step : 0;
      lower -= roomAbove ? 0 : step;
    }
    return new ScoreAxis(lower, upper, step);
  }

  /** The printed values, ascending. */
  public List<Integer> ticks() {
    return IntStream.rangeClosed(0, (upper - lower) / step)
        .map(i -> lower + i * step)
        .boxed()
        .toList();
  }

  /** The same range with as many printed values as fit a height. */
  public ScoreAxis spaced(double height) {
    int wider = step;
    while (height * wider / (upper - lower) < LEAST_SPACING) {
      wider *= 2;
    }
    return new ScoreAxis(lower, upper, wider);
  }

  /** Where a score lies between the ends, 0..1. */
  public double share(double score) {
    return (score - lower) / (upper - lower);
  }
}
