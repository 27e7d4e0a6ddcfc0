package partybuilding.assessment.standing;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What the ballots of one group say of the nodes of a view in one dimension: whole numbers, at most
 * one per ballot and node, ballot after ballot and within a ballot in the order of the nodes.
 */
public final class Ratings {
  /** The cluster of a ballot that is not a copy. */
  public static final int INDEPENDENT = 0;

  private final long unit;
  private final int[] ends;
  private final int[] clusters;
  private final int[] nodes;
  private final long[] values;

  /**
   * Takes the arrays over.
   *
   * @param unit the whole number that 100 points are
   * @param ends where each ballot's ratings end
   * @param clusters of copies that the ballots belong to
   */
  Ratings(long unit, int[] ends, int[] clusters, int[] nodes, long[] values) {
    this.unit = unit;
    this.ends = ends;
    this.clusters = clusters;
    this.nodes = nodes;
    this.values = values;
  }

  long unit() {
    return unit;
  }

  int ballots() {
    return ends.length;
  }

  /** The cluster of copies that a ballot belongs to, or {@link #INDEPENDENT}. */
  int cluster(int ballot) {
    return clusters[ballot];
  }

  int start(int ballot) {
    return ballot == 0 ? 0 : ends[ballot - 1];
  }

  int end(int ballot) {
    return ends[ballot];
  }

  int node(int place) {
    return nodes[place];
  }

  long value(int place) {
    return values[place];
  }

  /** The number of ballots that rated each node; {@code number} is the number of nodes. */
  int[] voters(int number) {
    int[] voters = new int[number];
    Arrays.stream(nodes).forEach(node -> voters[node]++);
    return voters;
  }

  /** The nodes that any ballot rated. */
  BitSet rated() {
    BitSet rated = new BitSet();
    Arrays.stream(nodes).forEach(rated::set);
    return rated;
  }
}
