package partybuilding.assessment.compare.standing;

import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.facts.standing.BranchTrend;
import partybuilding.assessment.facts.standing.BranchTrend.Course;
import partybuilding.assessment.facts.standing.StandingVerdict;
import partybuilding.assessment.score.inference.StandardError;
import partybuilding.assessment.trend.MannKendall;
import partybuilding.assessment.trend.PooledDispersion;
import partybuilding.assessment.trend.Series;
import partybuilding.assessment.trend.TheilSen;
import partybuilding.assessment.trend.WeightedLine;

/**
 * The line through one branch's series, as sure as the dispersion of all branches leaves it.
 *
 * @param series the branch's places among the others
 * @param line through them
 * @param standardError how sure its slope is; empty where no branch has three years
 */
record TrendLine(Series series, WeightedLine line, Optional<StandardError> standardError) {
  static TrendLine of(Series series, PooledDispersion dispersion) {
    WeightedLine line = WeightedLine.through(series);
    return new TrendLine(series, line, dispersion.standardError(line));
  }

  /** Of a slope this steep if nothing moved; empty below five years. */
  OptionalDouble probability() {
    return standardError.stream()
        .filter(unused -> series.points().size() >= BranchTrend.FEWEST_YEARS_FOR_A_WORD)
        .mapToDouble(s -> s.probability(line.slope()))
        .findFirst();
  }

  /**
   * The word for a slope that is, or is not, more than chance. Where it may be chance, it is level
   * if all it makes from the first year to the last is shown to be less than {@code bound} points.
   */
  StandingVerdict verdict(boolean real, double bound) {
    if (series.points().size() < BranchTrend.FEWEST_YEARS_FOR_A_WORD) {
      return StandingVerdict.TOO_FEW_YEARS;
    }
    if (real && WeightedLine.steady(series)) {
      return MovementRule.beyondChance(line.slope());
    }
    double yearly = bound / series.span();
    return MovementRule.withinChance(
        standardError.filter(s -> s.showsWithin(line.slope(), yearly)).isPresent());
  }

  Course course() {
    TheilSen robust = TheilSen.of(series);
    MannKendall order = MannKendall.of(series);
    return new Course(
        line.slope(),
        standardError.map(s -> s.around(line.slope())),
        robust.slope(),
        robust.interval(),
        order.s(),
        order.probability());
  }
}
