package partybuilding.assessment.contract;

import partybuilding.assessment.language.Coded;

/** Which state of an item counts as closed. */
public enum ClosedMeans implements Coded {
  /** Verified and struck off (已销号). */
  CLOSED,
  /** Rectified (已整改), verified or not. */
  DONE
}
