package partybuilding.assessment.facts.standing;

import partybuilding.assessment.language.Coded;

/** Why a scale no longer tells the branches apart. */
public enum Ceiling implements Coded {
  /** More than nine votes in ten are good. */
  GOOD_ABOVE_90,
  /** The branches differ by no more than evaluator disagreement explains. */
  NO_SPREAD;

  /** Above this share of good votes, 0..1, better branches cannot be told from good ones. */
  public static final double MOSTLY_GOOD = 0.9;
}
