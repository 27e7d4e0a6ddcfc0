package partybuilding.assessment.standing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.score.inference.Interval;
import partybuilding.assessment.score.inference.StandardError;
import partybuilding.assessment.standing.BranchStanding.Neighbours;

/**
 * Which branches are surely above and below each other where there are too many for pairs: those
 * whose intervals, simultaneous at 95 %, do not overlap (Klein, Wright and Wieczorek 2020, JRSS-A
 * 183:589: above = #{k: L_k > U_j}, below = #{k: U_k < L_j}).
 */
public final class KleinRanks {
  private static final Interval ANYWHERE =
      new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  private KleinRanks() {}

  /**
   * A branch's figure.
   *
   * @param value in points
   * @param standardError how sure it is; empty where nothing tells, and then it is separated from
   *     none
   */
  public record Estimate(double value, Optional<StandardError> standardError) {
    private Interval among(int branches) {
      return standardError.map(s -> s.simultaneous(value, branches)).orElse(ANYWHERE);
    }
  }

  /** How many branches stand above and below each, in the order of the estimates. */
  public static List<Neighbours> of(List<Estimate> estimates) {
    List<Interval> intervals = estimates.stream().map(e -> e.among(estimates.size())).toList();
    double[] lower = intervals.stream().mapToDouble(Interval::lower).sorted().toArray();
    double[] upper = intervals.stream().mapToDouble(Interval::upper).sorted().toArray();
    return intervals.stream()
        .map(
            i -> new Neighbours(lower.length - notAbove(lower, i.upper()), under(upper, i.lower())))
        .toList();
  }

  /** How many of the ascending values are at most {@code bound}. */
  private static int notAbove(double[] values, double bound) {
    return under(values, Math.nextUp(bound));
  }

  /** How many of the ascending values are below {@code bound}. */
  private static int under(double[] values, double bound) {
    int place = Arrays.binarySearch(values, bound);
    if (place < 0) {
      return -place - 1;
    }
    while (place > 0 && values[place - 1] == bound) {
      place--;
    }
    return place;
  }
}
