package partybuilding.assessment.contract.row;

/**
 * One accepted row of the evaluations: what one ballot says about one branch. It never leaves the
 * step that reads it.
 *
 * @param line where the row stands in its file
 * @param branch the branch's id
 * @param group the place of the evaluator's group among the year's groups
 * @param ballot the ballot's id; empty where the export carries none
 * @param answers the answers, at least one of them given
 */
public record Evaluation(long line, String branch, int group, String ballot, Answers answers) {
  /** Whether the ballot can be distinguished from others. */
  public boolean identified() {
    return !ballot.isEmpty();
  }
}
