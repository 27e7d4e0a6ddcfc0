package partybuilding.assessment.report.page.plot;

import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.score.inference.Interval;

/**
 * A score with its interval, as places 0–100 along an axis.
 *
 * @param score where the score stands
 * @param lower where its interval begins; where the score stands if it has none
 * @param width of the interval; 0 if there is none
 */
public record IntervalBar(String score, String lower, String width) {
  /** The bar of a branch that has a score. */
  public static IntervalBar of(BranchScore score, PlotAxis axis) {
    double at = score.score().orElseThrow();
    Interval own = score.interval().orElseGet(() -> new Interval(at, at));
    return new IntervalBar(axis.place(at), axis.place(own.lower()), axis.width(own));
  }
}
