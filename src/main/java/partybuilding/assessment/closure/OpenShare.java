package partybuilding.assessment.closure;

import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.score.inference.Interval;
import partybuilding.assessment.score.inference.Level;
import partybuilding.assessment.score.inference.StandardNormal;

/**
 * The share of items still open after an age if none were withdrawn (Kaplan and Meier 1958, JASA
 * 53:457): S = Π (1 − d/n) over the ages up to then, with d closed of n at risk; items that are
 * withdrawn or open leave the risk set after those that are closed on the same day. Its variance is
 * S²·G with G = Σ d/(n(n − d)) (Greenwood 1926), its interval S^exp(±z·√G/log S) (Kalbfleisch and
 * Prentice 1980: log(−log S) is nearer to normal, and no end leaves 0..1).
 *
 * @param share S, 0..1
 * @param greenwood G; infinite where nothing is left open
 */
public record OpenShare(double share, double greenwood) {
  /** Before the first item is closed. */
  static final OpenShare ALL = new OpenShare(1, 0);

  private static final double Z = StandardNormal.exceededBy(Level.TAIL);

  /** After a further day. */
  OpenShare after(AgeDay day) {
    if (day.closed() == 0) {
      return this;
    }
    double left = (double) day.atRisk() - day.closed();
    return new OpenShare(
        share * left / day.atRisk(), greenwood + day.closed() / (day.atRisk() * left));
  }

  /** Greenwood's standard error; none where nothing is left open. */
  public OptionalDouble standardError() {
    return share > 0 ? OptionalDouble.of(share * Math.sqrt(greenwood)) : OptionalDouble.empty();
  }

  /** None where nothing is closed yet, and where nothing is left open. */
  public Optional<Interval> interval() {
    if (share <= 0 || share >= 1) {
      return Optional.empty();
    }
    double wider = StrictMath.exp(-Z * Math.sqrt(greenwood) / StrictMath.log(share));
    return Optional.of(
        new Interval(StrictMath.pow(share, wider), StrictMath.pow(share, 1 / wider)));
  }
}
