package partybuilding.assessment.facts.meeting;

import partybuilding.assessment.language.Coded;

/** What may be said of two groups of evaluators. */
public enum Agreement implements Coded {
  /** They differ by more than chance explains. */
  DIFFERS,
  /** The ballots do not tell them apart. */
  NOT_DISTINGUISHABLE;
}
