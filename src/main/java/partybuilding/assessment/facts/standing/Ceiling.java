package partybuilding.assessment.facts.standing;

import partybuilding.assessment.language.Coded;

/** Why a scale no longer distinguishes the branches. */
public enum Ceiling implements Coded {
  /** More than nine votes in ten are good. */
  GOOD_ABOVE_90,
  /** The branches differ by no more than evaluator disagreement explains. */
  NO_SPREAD;

  /**
   * The share of good votes, 0–1, above which the scale no longer distinguishes good branches from
   * better ones.
   */
  public static final double MOSTLY_GOOD = 0.9;
}
