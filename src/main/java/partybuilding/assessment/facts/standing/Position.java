package partybuilding.assessment.facts.standing;

import partybuilding.assessment.language.Coded;

/** Where a branch stands among the branches it can be compared with, within one year. */
public enum Position implements Coded {
  /** Above the others by more than the tolerance and more than evaluator disagreement explains. */
  ABOVE,
  /** Below the others by more than the tolerance and more than evaluator disagreement explains. */
  BELOW,
  /** Neither, as far as the ballots tell. */
  NOT_DISTINGUISHABLE;
}
