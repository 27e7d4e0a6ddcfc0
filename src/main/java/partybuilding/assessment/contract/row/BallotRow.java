package partybuilding.assessment.contract.row;

/**
 * What a row of the export says of itself, in numbers.
 *
 * @param line where it stands in the file
 * @param ballot the number of its ballot, or a negative number where it carries none
 * @param branch the number of its branch
 * @param group the place of its group among the year's groups
 */
public record BallotRow(int line, int ballot, int branch, int group) {}
