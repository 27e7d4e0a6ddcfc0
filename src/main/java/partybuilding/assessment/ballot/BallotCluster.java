package partybuilding.assessment.ballot;

import java.util.List;

/**
 * Ballots of one group that are copies of each other. They count as they are; in a variance they
 * are one observation, because one opinion handed in seven times is not seven opinions.
 *
 * @param ballots how many there are
 * @param rated the branches that any of them rates, in the order of their ids
 */
public record BallotCluster(int ballots, List<Rated> rated) {
  public BallotCluster {
    rated = List.copyOf(rated);
  }

  /**
   * What the copies say of one branch.
   *
   * @param row a row that says it
   * @param copies how many of them rate the branch
   */
  public record Rated(int row, int copies) {}
}
