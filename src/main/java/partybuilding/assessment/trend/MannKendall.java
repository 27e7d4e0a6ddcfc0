package partybuilding.assessment.trend;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import partybuilding.assessment.trend.Series.Point;

/**
 * Whether a series rises or falls, by the order of its values alone (Mann 1945, Econometrica
 * 13:245): S = pairs of years that rise − pairs that fall. The probability is exact, with ties too,
 * and not the normal approximation, which is wrong for so few years.
 *
 * @param s S
 * @param probability two-sided, of an S at least as far from 0 if the order of the years means
 *     nothing; at least 1/3 for three years and 1/12 for four
 */
public record MannKendall(int s, double probability) {
  /** Values closer than this are one value: arithmetic may have made the difference. */
  private static final double NOISE = 1e-9;

  /** The test of a series of at most twenty years. */
  public static MannKendall of(Series series) {
    long[] values =
        series.points().stream().map(Point::value).mapToLong(v -> Math.round(v / NOISE)).toArray();
    int s =
        IntStream.range(0, values.length)
            .map(later -> IntStream.range(0, later).map(i -> sign(values, i, later)).sum())
            .sum();
    return new MannKendall(s, KendallNull.of(ties(values)).beyond(s));
  }

  private static int sign(long[] values, int earlier, int later) {
    return Long.compare(values[later], values[earlier]);
  }

  private static int[] ties(long[] values) {
    Map<Long, Integer> counts = new TreeMap<>();
    for (long value : values) {
      counts.merge(value, 1, Integer::sum);
    }
    return counts.values().stream().mapToInt(Integer::intValue).toArray();
  }
}
