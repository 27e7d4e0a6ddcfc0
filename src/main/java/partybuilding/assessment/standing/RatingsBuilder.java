package partybuilding.assessment.standing;

import java.util.Arrays;
import java.util.BitSet;

/** Takes ratings in ballot by ballot. */
final class RatingsBuilder {
  /**
   * Means over up to twelve merged branches are whole numbers of this part of a unit; means over
   * more are rounded to it.
   */
  private static final long FINEST = 27_720;

  private int[] ends = new int[16];
  private int[] clusters = new int[16];
  private int[] nodes = new int[64];
  private long[] sums = new long[64];
  private int[] counts = new int[64];
  private int ballots;
  private int size;
  private long multiple = 1;

  /** What some ratings say of some of their nodes. */
  static Ratings some(Ratings all, BitSet nodes) {
    BitSet others = all.rated();
    others.andNot(nodes);
    return others.isEmpty() ? all : only(all, nodes);
  }

  private static Ratings only(Ratings all, BitSet nodes) {
    RatingsBuilder kept = new RatingsBuilder();
    for (int ballot = 0; ballot < all.ballots(); ballot++) {
      for (int place = all.start(ballot); place < all.end(ballot); place++) {
        if (nodes.get(all.node(place))) {
          kept.add(all.node(place), all.value(place), 1);
        }
      }
      kept.endBallot(all.cluster(ballot));
    }
    return kept.ratings(all.unit());
  }

  /** Adds a ballot's mean of a node: {@code sum / count}. */
  void add(int node, long sum, int count) {
    if (size == nodes.length) {
      nodes = Arrays.copyOf(nodes, 2 * size);
      sums = Arrays.copyOf(sums, 2 * size);
      counts = Arrays.copyOf(counts, 2 * size);
    }
    nodes[size] = node;
    sums[size] = sum;
    counts[size++] = count;
    if (multiple % count != 0) {
      multiple = Math.min(FINEST, commonMultiple(multiple, count));
    }
  }

  /** Ends a ballot of a cluster of copies; one that rated nothing is none. */
  void endBallot(int cluster) {
    if (size == (ballots == 0 ? 0 : ends[ballots - 1])) {
      return;
    }
    if (ballots == ends.length) {
      ends = Arrays.copyOf(ends, 2 * ballots);
      clusters = Arrays.copyOf(clusters, 2 * ballots);
    }
    clusters[ballots] = cluster;
    ends[ballots++] = size;
  }

  /**
   * The ratings, in a unit in which all means are whole.
   *
   * @param unit the whole number that 100 points are in what was added
   */
  Ratings ratings(long unit) {
    long[] values = Arrays.copyOf(sums, size);
    if (multiple > 1) {
      for (int place = 0; place < size; place++) {
        values[place] = Math.multiplyExact(sums[place], multiple) / counts[place];
      }
    }
    return new Ratings(
        Math.multiplyExact(unit, multiple),
        Arrays.copyOf(ends, ballots),
        Arrays.copyOf(clusters, ballots),
        Arrays.copyOf(nodes, size),
        values);
  }

  private static long commonMultiple(long a, long b) {
    long x = a;
    long y = b;
    while (y != 0) {
      long rest = x % y;
      x = y;
      y = rest;
    }
    return a / x * b;
  }
}
