package partybuilding.benchmark.cell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Holds the cells that the program has published against those of a peer.
 *
 * @param cells how many were compared
 * @param largest the largest difference of two figures
 */
public record CellCheck(int cells, double largest) {
  /** How far two figures on 0–100 may lie apart. */
  public static final double TOLERANCE = 1e-9;

  /**
   * Compares every figure of every cell.
   *
   * @throws CellsDiffer if a cell is missing on one side or a figure differs
   */
  public static CellCheck of(Path published, Path peers) throws IOException {
    CellTable ours = CellTable.read(published);
    CellTable theirs = CellTable.read(peers);
    if (ours.size() != theirs.size()) {
      throw new CellsDiffer(ours.size() + " cells published, " + theirs.size() + " by the peer");
    }
    double largest = 0;
    for (CellName name : ours.names()) {
      double[] own = ours.find(name).orElseThrow();
      double[] other = theirs.find(name).orElseThrow(() -> new CellsDiffer("no " + name));
      double difference = difference(own, other);
      if (!(difference <= TOLERANCE)) {
        throw new CellsDiffer(name + ": " + Arrays.toString(own) + " " + Arrays.toString(other));
      }
      largest = Math.max(largest, difference);
    }
    return new CellCheck(ours.size(), largest);
  }

  /** The largest of all figures; NaN if one side lacks a figure that the other has. */
  private static double difference(double[] own, double[] other) {
    double largest = 0;
    for (int i = 0; i < own.length; i++) {
      boolean neither = Double.isNaN(own[i]) && Double.isNaN(other[i]);
      largest = Math.max(largest, neither ? 0 : Math.abs(own[i] - other[i]));
    }
    return largest;
  }
}
