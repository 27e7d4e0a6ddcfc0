package partybuilding.assessment.closure;

/**
 * The shares of items that were closed, and that were withdrawn, by an age (Aalen and Johansen
 * 1978, Scand J Stat 5:141): F = Σ S·d/n over the ages up to then, with d ended that way of n at
 * risk, and S the share that nothing had ended before. A withdrawn item can never be closed, so
 * that 1 − S of {@link OpenShare} would overstate closing.
 *
 * @param closed 0..1
 * @param cancelled 0..1
 * @param left neither, 0..1
 */
public record EndedShares(double closed, double cancelled, double left) {
  /** Before the first item ends. */
  static final EndedShares NONE = new EndedShares(0, 0, 1);

  /** After a further day; rounding alone would carry a sum of shares beyond 1. */
  EndedShares after(AgeDay day) {
    double part = left / day.atRisk();
    int ended = day.closed() + day.cancelled();
    return new EndedShares(
        Math.min(1, closed + part * day.closed()),
        Math.min(1, cancelled + part * day.cancelled()),
        left * (day.atRisk() - ended) / day.atRisk());
  }
}
