package partybuilding.assessment.standing;

import partybuilding.assessment.standing.fit.WideSums;

/** The means of a group's ratings over the parts of the common split. */
final class PartMeans {
  private static final double POINTS = 100;

  private final Split split;
  private final double[] means;

  PartMeans(int nodes, Ratings ratings, Split split) {
    this.split = split;
    WideSums sums = new WideSums(nodes);
    long[] counts = new long[nodes];
    for (int ballot = 0; ballot < ratings.ballots(); ballot++) {
      for (int place = ratings.start(ballot); place < ratings.end(ballot); place++) {
        int part = split.of(ratings.node(place));
        sums.add(part, ratings.value(place), 1);
        counts[part]++;
      }
    }
    means = new double[nodes];
    for (int part = 0; part < nodes; part++) {
      means[part] =
          counts[part] == 0
              ? 0
              : sums.total(part).doubleValue() / ((double) ratings.unit() * counts[part]) * POINTS;
    }
  }

  /** The mean over the part that a node is in, 0–100. */
  double of(int node) {
    return means[split.of(node)];
  }
}
