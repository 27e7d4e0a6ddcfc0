package partybuilding.assessment.trend;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import partybuilding.assessment.score.inference.Interval;
import partybuilding.assessment.score.inference.Level;
import partybuilding.assessment.trend.Series.Point;

/**
 * The median of the slopes between all pairs of years (Theil 1950; Sen 1968, JASA 63:1379), which
 * one odd year does not move. Its interval has exact confidence of at least 0.95 (Hollander and
 * Wolfe 1999, Nonparametric Statistical Methods, 9.3): of the N slopes in ascending order the M-th
 * and the (N + 1 − M)-th, M = (N − k)/2 + 1, k the smallest S that Kendall's exact distribution
 * puts at .05 or less, two-sided.
 *
 * @param slope points a year
 * @param interval of the slope; empty below five years, where no S is that improbable
 */
public record TheilSen(double slope, Optional<Interval> interval) {

  /** The slope of a series of at most twenty years. */
  public static TheilSen of(Series series) {
    double[] slopes = slopes(series.points());
    Optional<Interval> interval =
        critical(series.points().size()).stream()
            .map(k -> (slopes.length - k) / 2)
            .mapToObj(skipped -> between(slopes, skipped))
            .findFirst();
    return new TheilSen(median(slopes), interval);
  }

  private static double[] slopes(List<Point> points) {
    return IntStream.range(0, points.size())
        .boxed()
        .flatMapToDouble(
            later ->
                IntStream.range(0, later)
                    .mapToDouble(earlier -> slope(points.get(earlier), points.get(later))))
        .sorted()
        .toArray();
  }

  private static double slope(Point earlier, Point later) {
    return (later.value() - earlier.value()) / (later.year() - earlier.year());
  }

  private static double median(double[] ascending) {
    int half = ascending.length / 2;
    return ascending.length % 2 == 1
        ? ascending[half]
        : (ascending[half - 1] + ascending[half]) / 2;
  }

  private static OptionalInt critical(int years) {
    int[] untied = new int[years];
    Arrays.fill(untied, 1);
    KendallNull distribution = KendallNull.of(untied);
    return IntStream.rangeClosed(1, distribution.pairs())
        .filter(s -> (distribution.pairs() - s) % 2 == 0)
        .filter(s -> distribution.beyond(s) <= Level.ERROR)
        .findFirst();
  }

  private static Interval between(double[] ascending, int skipped) {
    return new Interval(ascending[skipped], ascending[ascending.length - 1 - skipped]);
  }
}
