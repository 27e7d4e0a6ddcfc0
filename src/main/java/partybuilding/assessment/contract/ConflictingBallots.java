package partybuilding.assessment.contract;

import partybuilding.assessment.language.Coded;

/** What becomes of the rows in which one ballot answers twice about the same, and differently. */
public enum ConflictingBallots implements Coded {
  /** None of them counts. */
  REFUSE,
  /** The first in the file counts. */
  FIRST,
  /** The last in the file counts. */
  LAST
}
