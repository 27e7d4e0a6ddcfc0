package partybuilding.assessment.facts.standing;

import partybuilding.assessment.language.Coded;

/** The position of a branch among comparable branches within one year. */
public enum Position implements Coded {
  /** Above the others by more than the tolerance and more than evaluator disagreement explains. */
  ABOVE,
  /** Below the others by more than the tolerance and more than evaluator disagreement explains. */
  BELOW,
  /** No significant difference. */
  NOT_DISTINGUISHABLE;
}
