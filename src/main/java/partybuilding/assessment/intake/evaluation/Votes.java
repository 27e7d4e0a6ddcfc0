package partybuilding.assessment.intake.evaluation;

import partybuilding.assessment.contract.Grade;

/** The votes of a row of a tally; abstentions are counted into nothing. */
record Votes(int good, int fairlyGood, int average, int poor, int abstained) {
  int of(Grade grade) {
    return switch (grade) {
      case GOOD -> good;
      case FAIRLY_GOOD -> fairlyGood;
      case AVERAGE -> average;
      case POOR -> poor;
    };
  }

  /** The votes for any grade. */
  long valid() {
    return (long) good + fairlyGood + average + poor;
  }
}
