package partybuilding.assessment.score;

/** What copied ballots change in a cell against ballots that all speak for themselves. */
final class CopyExcess {
  private long ballots;
  private double squares;

  /** Merges {@code copies} ballots into one cluster. */
  void add(int copies) {
    ballots += copies - 1;
    squares += (double) copies * copies - copies;
  }

  /** The clusters of a cell with {@code all} ballots. */
  Clusters of(long all) {
    return new Clusters(all - ballots, all + squares);
  }
}
