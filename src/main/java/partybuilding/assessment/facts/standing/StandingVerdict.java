package partybuilding.assessment.facts.standing;

import partybuilding.assessment.language.Coded;

/** What may be said of how a branch's place among the others moves. */
public enum StandingVerdict implements Coded {
  /** Upwards against the others, by more than chance explains. */
  GAINING,
  /** Shown to move by less than counts. */
  LEVEL,
  /** Downwards against the others, by more than chance explains. */
  LOSING,
  /** The ballots do not tell: what is not significant need not be level. */
  UNCLEAR,
  /** There is no year before, or there are fewer years than a trend needs. */
  TOO_FEW_YEARS,
  /** The years do not measure the same branch in the same way, or nothing can be tested. */
  NOT_COMPARABLE,
  /** A year that is needed is withheld. */
  WITHHELD;
}
