package partybuilding.assessment.contract;

import partybuilding.assessment.language.Coded;

/** What becomes of a branch's score when a weighted group cast no valid vote on it. */
public enum MissingGroup implements Coded {
  /** There is no score. */
  WITHHOLD,
  /** The other groups' weights are scaled up to 1, and the score is marked. */
  RENORMALISE
}
