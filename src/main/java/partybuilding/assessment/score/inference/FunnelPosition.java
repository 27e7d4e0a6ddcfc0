package partybuilding.assessment.score.inference;

import partybuilding.assessment.language.Coded;

/** Where a rate lies among its {@linkplain FunnelLimits limits}; of outer and inner, the outer. */
public enum FunnelPosition implements Coded {
  BELOW_998,
  BELOW_95,
  INSIDE,
  ABOVE_95,
  ABOVE_998;

  /** Whether it lies beyond the outer limits. */
  public boolean beyondOuter() {
    return this == BELOW_998 || this == ABOVE_998;
  }

  /** Whether it lies below the limits. */
  public boolean below() {
    return this == BELOW_95 || this == BELOW_998;
  }
}
