package partybuilding.assessment.facts.standing;

import partybuilding.assessment.language.Coded;

/** By which figures branches are ranked. */
public enum RankBasis implements Coded {
  /** The effects that are left without the evaluators' strictness. */
  ADJUSTED,
  /** The scores, taken as independent. */
  SCORE;
}
