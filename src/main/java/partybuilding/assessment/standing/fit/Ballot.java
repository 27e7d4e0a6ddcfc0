package partybuilding.assessment.standing.fit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.LongStream;
import partybuilding.assessment.standing.Ratings;

/** One ballot's ratings of at least two nodes of a component. */
public final class Ballot implements Bundle {
  /** By nodes, then by values: ballots that tie are alike, so the order of rows is lost. */
  static final Comparator<Ballot> CANONICAL =
      Comparator.<Ballot, int[]>comparing(ballot -> ballot.places, Arrays::compare)
          .thenComparing(ballot -> ballot.values, Arrays::compare);

  private static final double POINTS = 100;

  private final long unit;
  private final int[] places;
  private final long[] values;
  private final long sum;
  private final int cluster;

  /**
   * Takes the arrays over.
   *
   * @param unit the whole number that 100 points are
   * @param places of the nodes in the component, ascending
   * @param cluster of copies that the ballot belongs to, or {@link Ratings#INDEPENDENT}
   */
  public Ballot(long unit, int[] places, long[] values, int cluster) {
    this.cluster = cluster;
    this.unit = unit;
    this.places = places;
    this.values = values;
    this.sum = LongStream.of(values).sum();
  }

  boolean independent() {
    return cluster == Ratings.INDEPENDENT;
  }

  /** The cluster of copies that it belongs to. */
  int cluster() {
    return cluster;
  }

  boolean rates(Ballot other) {
    return Arrays.equals(places, other.places);
  }

  /** The deviation in whole numbers, of which {@link #wholePoint()} make a point. */
  long whole(int index) {
    return places.length * values[index] - sum;
  }

  double wholePoint() {
    return places.length * (unit / POINTS);
  }

  @Override
  public int[] places() {
    return places;
  }

  @Override
  public int ballots() {
    return 1;
  }

  @Override
  public double[] deviations() {
    double[] deviations = new double[places.length];
    for (int index = 0; index < deviations.length; index++) {
      deviations[index] = whole(index) / wholePoint();
    }
    return deviations;
  }

  /** One ballot is its own mean. */
  @Override
  public void addScatter(double[][] sums) {}
}
