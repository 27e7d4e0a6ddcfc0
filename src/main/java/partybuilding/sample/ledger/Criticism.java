package partybuilding.sample.ledger;

/**
 * What an assessment holds against a branch.
 *
 * @param problem what is wanting
 * @param outcome what will become of it
 * @param recurrenceOf the number of the closed item that came back; empty for a new problem
 */
record Criticism(Problem problem, ItemOutcome outcome, String recurrenceOf) {
  /** A problem that was not named before. */
  static Criticism fresh(Problem problem, ItemOutcome outcome) {
    return new Criticism(problem, outcome, "");
  }

  /** A problem whose item was closed under a number and that came back. */
  static Criticism again(Problem problem, ItemOutcome outcome, String closedItem) {
    return new Criticism(problem, outcome, closedItem);
  }
}
