package partybuilding.assessment.standing.fit;

import java.math.BigInteger;
import java.util.List;

/**
 * The sums over ballots that rated the same nodes, which are all that least squares needs of them:
 * their number, Σ u and Σ u·uᵀ of the deviations u, exact whole numbers. The scatter n·Σ u·uᵀ − Σ u
 * · Σ uᵀ is exact as well, so it is 0, and not almost 0, where the ballots agree.
 */
final class PatternSums implements Bundle {
  private final Ballot first;
  private final int ballots;
  private final int size;
  private final WideSums sums;
  private final WideSums products;

  /** Sums up ballots, all of the same nodes. */
  PatternSums(List<Ballot> ballots) {
    this.ballots = ballots.size();
    first = ballots.get(0);
    size = first.places().length;
    sums = new WideSums(size);
    products = new WideSums(size * size);
    ballots.forEach(this::add);
  }

  private void add(Ballot ballot) {
    for (int index = 0; index < size; index++) {
      long deviation = ballot.whole(index);
      sums.add(index, deviation, 1);
      for (int other = index; other < size; other++) {
        products.add(index * size + other, deviation, ballot.whole(other));
      }
    }
  }

  @Override
  public int[] places() {
    return first.places();
  }

  @Override
  public int ballots() {
    return ballots;
  }

  @Override
  public double[] deviations() {
    double[] deviations = new double[size];
    for (int index = 0; index < size; index++) {
      deviations[index] = sums.total(index).doubleValue() / (ballots * first.wholePoint());
    }
    return deviations;
  }

  @Override
  public void addScatter(double[][] scatters) {
    for (int index = 0; index < size; index++) {
      int place = places()[index];
      scatters[place][place] += scatter(index, index);
      for (int other = index + 1; other < size; other++) {
        double scatter = scatter(index, other);
        scatters[place][places()[other]] += scatter;
        scatters[places()[other]][place] += scatter;
      }
    }
  }

  private double scatter(int index, int other) {
    BigInteger exact =
        products
            .total(index * size + other)
            .multiply(BigInteger.valueOf(ballots))
            .subtract(sums.total(index).multiply(sums.total(other)));
    return exact.doubleValue() / (ballots * first.wholePoint() * first.wholePoint());
  }
}
