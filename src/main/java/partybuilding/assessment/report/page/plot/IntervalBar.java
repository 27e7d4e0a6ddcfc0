package partybuilding.assessment.report.page.plot;

import java.util.OptionalDouble;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.score.inference.Interval;

/**
 * A score with its interval beside the college's score, as places on a bar 0 to 100 wide.
 *
 * @param score where the score stands
 * @param lower where its interval begins; where the score stands if it has none
 * @param width of the interval
 * @param college where the college's score stands; empty where there is none
 */
public record IntervalBar(String score, String lower, String width, String college) {
  /** The bar of a branch that has a score. */
  public static IntervalBar of(BranchScore score, OptionalDouble college, PlotAxis axis) {
    double at = score.score().orElseThrow();
    Interval own = score.interval().orElseGet(() -> new Interval(at, at));
    return new IntervalBar(
        axis.place(at),
        axis.place(own.lower()),
        axis.width(own),
        college.isPresent() ? axis.place(college.getAsDouble()) : "");
  }
}
