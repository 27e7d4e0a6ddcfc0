package partybuilding.assessment.score.inference;

import partybuilding.assessment.disclosure.Grain;

/**
 * How sure an effect is, or a difference of effects.
 *
 * @param standardError in points, cluster-robust, from nothing but the residuals of the ballots
 *     that rated the branch: with few ballots mostly chance itself
 * @param tested with the moderated variances of the groups, which every interval and every word
 *     rests on
 */
public record Uncertainty(double standardError, StandardError tested) {
  /** Of figures that are given coarsely: what rounding adds is in both. */
  public Uncertainty coarsened(Grain grain) {
    StandardError own = new StandardError(standardError, tested.freedom());
    return new Uncertainty(own.coarsened(grain).points(), tested.coarsened(grain));
  }

  /** The uncertainty of the difference of two independent figures. */
  public Uncertainty minus(Uncertainty other) {
    return new Uncertainty(
        StrictMath.hypot(standardError, other.standardError), tested.minus(other.tested));
  }
}
