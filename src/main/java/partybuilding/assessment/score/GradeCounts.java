package partybuilding.assessment.score;

import partybuilding.assessment.contract.Grade;

/** How many votes each grade got. */
public record GradeCounts(long good, long fairlyGood, long average, long poor) {
  /** All votes. */
  public long total() {
    return good + fairlyGood + average + poor;
  }

  /** The votes of a grade. */
  public long of(Grade grade) {
    return switch (grade) {
      case GOOD -> good;
      case FAIRLY_GOOD -> fairlyGood;
      case AVERAGE -> average;
      case POOR -> poor;
    };
  }

  /** The share that a grade has of all votes, 0..1; 0 where there are none. */
  public double share(Grade grade) {
    return total() == 0 ? 0 : (double) of(grade) / total();
  }
}
