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

  /** A problem that was closed and came back. */
  static Criticism again(Item closed, Fate fate) {
    return new Criticism(closed.problem(), fate, closed.id());
  }
}
