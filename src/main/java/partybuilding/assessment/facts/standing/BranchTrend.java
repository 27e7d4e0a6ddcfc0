package partybuilding.assessment.facts.standing;

import java.util.List;
import java.util.Optional;
import partybuilding.assessment.score.inference.Interval;

/**
 * The trend of a branch relative to the others over the years up to the report year.
 *
 * @param branch the branch's id
 * @param dimension the dimension's id
 * @param years the years that enter, ascending; a year without a figure is missing
 * @param basis the figures that the trend is fitted to; empty if the report year has none
 * @param course the slope and further statistics; empty below two years
 * @param verdict the verdict on it
 */
public record BranchTrend(
    String branch,
    String dimension,
    List<Integer> years,
    Optional<TrendBasis> basis,
    Optional<Course> course,
    StandingVerdict verdict) {
  /** The most years of a trend, including the report year. */
  public static final int MOST_YEARS = 10;

  /**
   * The least number of years for a verdict; with fewer only a steep rise in every year could be
   * distinguished from chance.
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
