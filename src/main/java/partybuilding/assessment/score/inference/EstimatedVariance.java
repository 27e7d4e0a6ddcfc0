package partybuilding.assessment.score.inference;

import java.util.List;

/**
 * A variance as the ballots let it be estimated.
 *
 * @param value in squared points, at least 0
 * @param freedom the degrees of freedom it rests on, at least 0
 */
public record EstimatedVariance(double value, double freedom) {
  /** Rests on nothing. */
  public static final EstimatedVariance UNKNOWN = new EstimatedVariance(0, 0);

  /** The variance of the estimated thing times a constant, on the same degrees of freedom. */
  public EstimatedVariance times(double factor) {
    return new EstimatedVariance(value * factor, freedom);
  }

  /** The variance of a sum of independent things, on Satterthwaite's degrees of freedom. */
  public static EstimatedVariance ofSum(List<EstimatedVariance> parts) {
    double value = 0;
    double fourth = 0;
    for (EstimatedVariance part : parts) {
      value += part.value;
      fourth += part.fourth();
    }
    return new EstimatedVariance(value, value * value / fourth);
  }

  /** What it adds to the fourth power that Satterthwaite's degrees of freedom divide by. */
  public double fourth() {
    return value * value / freedom;
  }
}
