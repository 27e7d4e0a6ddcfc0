package partybuilding.assessment.score;

/**
 * How many ballots of a cell say something of their own. Ballots that are one person's opinion are
 * a cluster: they all count in the mean, but as one in every variance.
 *
 * @param number how many clusters, at least 1
 * @param squares Σ of the squared numbers of ballots per cluster
 */
public record Clusters(long number, double squares) {
  /** Every ballot speaks for itself. */
  static Clusters single(long ballots) {
    return new Clusters(ballots, ballots);
  }
}
