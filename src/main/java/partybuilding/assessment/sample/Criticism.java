package partybuilding.assessment.sample;

/**
 * What an assessment holds against a branch.
 *
 * @param problem what is wanting
 * @param fate what will become of it
 * @param recurrenceOf the number of the closed item that came back; empty for a new problem
 */
record Criticism(Problem problem, Fate fate, String recurrenceOf) {
  /** A problem nobody named before. */
  static Criticism fresh(Problem problem, Fate fate) {
    return new Criticism(problem, fate, "");
  }

  /** A problem whose item was closed under a number and that came back. */
  static Criticism again(Problem problem, Fate fate, String closedItem) {
    return new Criticism(problem, fate, closedItem);
  }
}
