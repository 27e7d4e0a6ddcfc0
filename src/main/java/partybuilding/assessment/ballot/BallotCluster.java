package partybuilding.assessment.ballot;

/**
 * Ballots of one group that are copies of each other. They count as they are; in a variance they
 * are one observation, because one opinion handed in seven times is no seven opinions.
 *
 * @param ballots how many there are
 * @param rows one row per branch that any of them rates
 * @param copies how many of them rate that branch, in the order of {@code rows}
 */
public record BallotCluster(int ballots, int[] rows, int[] copies) {}
