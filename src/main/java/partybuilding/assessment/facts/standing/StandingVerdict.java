package partybuilding.assessment.facts.standing;

import partybuilding.assessment.language.Coded;

/** The verdict on the movement of a branch relative to the others. */
public enum StandingVerdict implements Coded {
  /** Upwards against the others, by more than chance explains. */
  GAINING,
  /** Level: the movement is shown to be smaller than the tolerance. */
  LEVEL,
  /** Downwards against the others, by more than chance explains. */
  LOSING,
  /** Unclear: not significant, which does not mean level. */
  UNCLEAR,
  /** There is no year before, or there are fewer years than a trend needs. */
  TOO_FEW_YEARS,
  /** The years do not measure the same branch in the same way, or no test is possible. */
  NOT_COMPARABLE,
  /** A year that is needed is withheld. */
  WITHHELD;
}
