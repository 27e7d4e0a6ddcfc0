package partybuilding.assessment.contract;

/** Which state of an item counts as closed. */
public enum ClosedMeans {
  /** Verified and struck off (已销号). */
  CLOSED,
  /** Rectified (已整改), verified or not. */
  DONE
}
