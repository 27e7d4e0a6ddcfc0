package partybuilding.assessment.contract.row;

/**
 * What an accepted row of the evaluations says about one branch and one indicator alone. It never
 * leaves the step that reads it.
 *
 * @param line where the row stands in its file
 * @param branch the branch's id
 * @param group the place of the evaluators' group among the year's groups
 * @param ballot the ballot's id; empty where the export carries none
 * @param indicator the indicator's place among the year's indicators
 * @param value hundredths of a point, or a grade's number in the grade vocabulary
 * @param times how many people gave this answer; 1 where the row is one person's
 */
public record SingleAnswer(
    long line, String branch, int group, String ballot, int indicator, int value, int times) {
  /** Whether the ballot can be distinguished from others. */
  public boolean identified() {
    return !ballot.isEmpty();
  }
}
