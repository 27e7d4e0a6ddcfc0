package partybuilding.assessment.standing.fit;

import java.util.HashMap;
import java.util.Map;

/**
 * What the effects of a component are centred on: the mean of the nodes of the same part, weighted
 * by how many ballots rated each.
 */
public final class Centre {
  private final int[] parts;
  private final int partCount;
  private final double[] shares;

  /**
   * Of the nodes of a component, by their places.
   *
   * @param parts which part of the common split each is in
   * @param counts how many ballots rated each
   */
  public Centre(int[] parts, long[] counts) {
    this.parts = new int[parts.length];
    Map<Integer, Integer> numbers = new HashMap<>();
    Map<Integer, Long> totals = new HashMap<>();
    for (int place = 0; place < parts.length; place++) {
      this.parts[place] = numbers.computeIfAbsent(parts[place], unused -> numbers.size());
      totals.merge(parts[place], counts[place], Long::sum);
    }
    partCount = numbers.size();
    shares = new double[parts.length];
    for (int place = 0; place < parts.length; place++) {
      shares[place] = (double) counts[place] / totals.getOrDefault(parts[place], 1L);
    }
  }

  int size() {
    return parts.length;
  }

  /** How many parts there are. */
  int parts() {
    return partCount;
  }

  /** The part that the node at a place is in, from 0 on. */
  int part(int place) {
    return parts[place];
  }

  /** The shares of a part's nodes, 0 elsewhere. */
  double[] shares(int part) {
    double[] ofPart = new double[shares.length];
    for (int place = 0; place < shares.length; place++) {
      ofPart[place] = parts[place] == part ? shares[place] : 0;
    }
    return ofPart;
  }

  /** Sets values by node against the means of their parts, where they stand. */
  void centre(double[] values) {
    double[] means = new double[partCount];
    for (int place = 0; place < values.length; place++) {
      means[parts[place]] += shares[place] * values[place];
    }
    for (int place = 0; place < values.length; place++) {
      values[place] -= means[parts[place]];
    }
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
