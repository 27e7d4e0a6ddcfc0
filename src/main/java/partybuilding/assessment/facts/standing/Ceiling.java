package partybuilding.assessment.facts.standing;

import java.util.Locale;

/** Why a scale no longer tells the branches apart. */
public enum Ceiling {
  /** More than nine votes in ten are good. */
  GOOD_ABOVE_90,
  /** The branches differ by no more than evaluator disagreement explains. */
  NO_SPREAD;

  /** The word the tables print. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
