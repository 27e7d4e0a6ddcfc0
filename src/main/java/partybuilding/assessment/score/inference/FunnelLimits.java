package partybuilding.assessment.score.inference;

/**
 * The limits of the rate of a branch with a number of items if it differs from the target by chance
 * alone: the exact limits of the binomial distribution by {@link MidP}, with 2.5 % and 0.1 % in
 * each tail (a funnel plot: Spiegelhalter 2005, Stat Med 24:1185). All lie within 0..1.
 *
 * @param lower998 below it, 0.1 % of rates
 * @param lower95 below it, 2.5 % of rates
 * @param upper95 above it, 2.5 % of rates
 * @param upper998 above it, 0.1 % of rates
 */
public record FunnelLimits(double lower998, double lower95, double upper95, double upper998) {
  private static final double TAIL_998 = 0.001;

  /**
   * The limits around a target.
   *
   * @param target 0..1
   * @param items how many the rate is of, at least 1
   */
  public static FunnelLimits around(double target, long items) {
    MidP counts = new MidP(target, items);
    return new FunnelLimits(
        counts.lowerLimit(TAIL_998),
        counts.lowerLimit(Level.TAIL),
        counts.upperLimit(Level.TAIL),
        counts.upperLimit(TAIL_998));
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
