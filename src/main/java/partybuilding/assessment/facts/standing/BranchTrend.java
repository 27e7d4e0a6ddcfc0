package partybuilding.assessment.facts.standing;

import java.util.List;
import java.util.Optional;
import partybuilding.assessment.score.inference.Interval;

/**
 * How a branch's place among the others moved over the years up to the report's.
 *
 * @param branch the branch's id
 * @param dimension the dimension's id
 * @param years the years that enter, ascending; a year without a figure is missing
 * @param basis what it is a trend of; empty where the report year has no figure
 * @param course the slope and what supports it; empty below two years
 * @param verdict what may be said of it
 */
public record BranchTrend(
    String branch,
    String dimension,
    List<Integer> years,
    Optional<TrendBasis> basis,
    Optional<Course> course,
    StandingVerdict verdict) {
  /** A trend goes back over at most so many years, the report's among them. */
  public static final int MOST_YEARS = 10;

  /**
   * With fewer years nothing but a steep rise in every single one could be distinguished from
   * chance.
   */
  public static final int FEWEST_YEARS_FOR_A_WORD = 5;

  public BranchTrend {
    years = List.copyOf(years);
  }

  /**
   * A straight line through the years, and two that use the order of the values only.
   *
   * @param slope points per year, by weighted least squares
   * @param interval of the slope, with the dispersion of all branches pooled; empty where no branch
   *     has three years
   * @param theilSen points per year, the median over all pairs of years
   * @param theilSenInterval of that; empty below five years
   * @param mannKendallS pairs of years that rise less those that fall
   * @param mannKendallP the exact two-sided probability of that if the order means nothing
   */
  public record Course(
      double slope,
      Optional<Interval> interval,
      double theilSen,
      Optional<Interval> theilSenInterval,
      int mannKendallS,
      double mannKendallP) {}
}
