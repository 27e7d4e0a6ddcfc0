package partybuilding.assessment.chart.standing;

import java.util.Optional;
import partybuilding.assessment.chart.draw.DataPoint;
import partybuilding.assessment.facts.standing.Position;
import partybuilding.assessment.score.inference.Interval;

/**
 * The position of one branch in one dimension against the average.
 *
 * @param effect how far it is from the average; empty where {@code word} says why
 * @param position among the others, where it can be tested
 * @param word for its position, or why there is none
 * @param withheld whether it has too few voters to be shown
 */
record StandingPlace(
    Optional<Effect> effect, Optional<Position> position, String word, boolean withheld) {
  /**
   * A distance from the average.
   *
   * @param points above it; below 0, under it
   * @param interval of the points, where the ballots show a spread
   * @param published the value shown to those who point at it, and its row
   */
  record Effect(double points, Optional<Interval> interval, DataPoint published) {
    /** The distance from zero that the axis must cover. */
    double reach() {
      double bare = Math.abs(points);
      return interval
          .map(i -> Math.max(bare, Math.max(Math.abs(i.lower()), Math.abs(i.upper()))))
          .orElse(bare);
    }
  }

  /** Whether it clearly differs from the average. */
  boolean flagged() {
    return position.filter(p -> p != Position.NOT_DISTINGUISHABLE).isPresent();
  }
}
