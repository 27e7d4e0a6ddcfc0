package partybuilding.assessment.facts.meeting;

import partybuilding.assessment.language.Coded;

/** Whether two groups of evaluators differ in their judgement. */
public enum Agreement implements Coded {
  /** They differ by more than chance explains. */
  DIFFERS,
  /** The ballots show no significant difference. */
  NOT_DISTINGUISHABLE;
}
