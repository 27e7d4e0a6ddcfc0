package partybuilding.assessment.score;

/**
 * Between which rates a branch with so many items lies if nothing but chance sets it apart from a
 * target: p₀ ∓ z·√(p₀(1 − p₀)/n), z exceeded with probability 0.025 and 0.001 (Spiegelhalter 2005,
 * Stat Med 24:1185; as PHEindicatormethods draws them). With few items a limit can lie beyond 0 or
 * 1.
 *
 * @param lower998 below it, 0.1 % of rates
 * @param lower95 below it, 2.5 % of rates
 * @param upper95 above it, 2.5 % of rates
 * @param upper998 above it, 0.1 % of rates
 */
public record FunnelLimits(double lower998, double lower95, double upper95, double upper998) {
  private static final double TAIL_95 = 0.025;
  private static final double TAIL_998 = 0.001;

  /**
   * The limits around a target.
   *
   * @param target 0..1
   * @param items how many the rate is of, at least 1
   */
  public static FunnelLimits around(double target, long items) {
    double error = Math.sqrt(target * (1 - target) / items);
    double inner = StandardNormal.exceededBy(TAIL_95) * error;
    double outer = StandardNormal.exceededBy(TAIL_998) * error;
    return new FunnelLimits(target - outer, target - inner, target + inner, target + outer);
  }

  /** The same, as they are drawn: clipped to 0..1. */
  public FunnelLimits drawn() {
    return new FunnelLimits(clip(lower998), clip(lower95), clip(upper95), clip(upper998));
  }

  private static double clip(double limit) {
    return Math.max(0, Math.min(1, limit));
  }

  /** Where a rate lies; on a limit is inside it. */
  public FunnelPosition position(double rate) {
    if (rate < lower998 || rate > upper998) {
      return rate < lower998 ? FunnelPosition.BELOW_998 : FunnelPosition.ABOVE_998;
    }
    if (rate < lower95 || rate > upper95) {
      return rate < lower95 ? FunnelPosition.BELOW_95 : FunnelPosition.ABOVE_95;
    }
    return FunnelPosition.INSIDE;
  }
}
