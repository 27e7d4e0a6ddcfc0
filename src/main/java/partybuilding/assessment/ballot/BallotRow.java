package partybuilding.assessment.ballot;

/**
 * What a row of the export says of itself, in numbers.
 *
 * @param line where it stands in the file
 * @param ballot the number of its ballot, or {@link Statements#ANONYMOUS}
 * @param branch the number of its branch
 * @param group the place of its group among the year's groups
 */
record BallotRow(int line, int ballot, int branch, int group) {}
