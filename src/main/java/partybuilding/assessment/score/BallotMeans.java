package partybuilding.assessment.score;

/**
 * The ballots' own means over the branches they rated: what the college's interval is made of, as
 * the same people rate all branches.
 *
 * @param dimension the dimension's id
 * @param group the group's place among the rules' groups
 */
public record BallotMeans(String dimension, int group, CellStatistics statistics) {}
