package partybuilding.assessment.standing.fit;

import java.util.HashMap;
import java.util.Map;

/**
 * What the effects of a component are centred on: the mean of the nodes of the same part, weighted
 * by how many ballots rated each.
 */
public final class Centre {
  private final int[] parts;
  private final double[] shares;

  /**
   * Of the nodes of a component, by their places.
   *
   * @param parts which part of the common split each is in
   * @param counts how many ballots rated each
   */
  public Centre(int[] parts, long[] counts) {
    this.parts = parts;
    Map<Integer, Long> totals = new HashMap<>();
    for (int place = 0; place < parts.length; place++) {
      totals.merge(parts[place], counts[place], Long::sum);
    }
    shares = new double[parts.length];
    for (int place = 0; place < parts.length; place++) {
      shares[place] = (double) counts[place] / totals.getOrDefault(parts[place], 1L);
    }
  }

  int size() {
    return parts.length;
  }

  /**
   * The node at a place against its part: 1 there, less each node's share of the part's ballots.
   */
  public double[] contrast(int place) {
    double[] contrast = new double[parts.length];
    for (int other = 0; other < parts.length; other++) {
      contrast[other] = parts[other] == parts[place] ? -shares[other] : 0;
    }
    contrast[place] += 1;
    return contrast;
  }
}
