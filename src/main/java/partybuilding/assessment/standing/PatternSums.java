package partybuilding.assessment.standing;

import java.math.BigInteger;
import java.util.List;

/**
 * The sums over ballots that rated the same nodes, which are all that least squares needs of them:
 * their number, Σ u and Σ u·uᵀ of the deviations u, exact whole numbers. The scatter n·Σ u·uᵀ − Σ u
 * · Σ uᵀ is exact as well, so it is 0, and not almost 0, where the ballots agree.
 */
final class PatternSums implements Bundle {
  private final List<Ballot> ballots;
  private final Ballot first;
  private final WideSums sums;
  private final WideSums products;

  /** Sums up ballots, all of the same nodes. */
  PatternSums(List<Ballot> ballots) {
    this.ballots = ballots;
    first = ballots.get(0);
    sums = new WideSums(size());
    products = new WideSums(size() * size());
    ballots.forEach(this::add);
  }

  private void add(Ballot ballot) {
    for (int index = 0; index < size(); index++) {
      long deviation = ballot.whole(index);
      sums.add(index, deviation, 1);
      for (int other = index; other < size(); other++) {
        products.add(index * size() + other, deviation, ballot.whole(other));
      }
    }
  }

  @Override
  public int size() {
    return first.size();
  }

  @Override
  public int place(int index) {
    return first.place(index);
  }

  @Override
  public int ballots() {
    return ballots.size();
  }

  @Override
  public double deviation(int index) {
    return sums.total(index).doubleValue() / (ballots() * first.wholePoint());
  }

  @Override
  public double scatter(int index, int other) {
    int place = Math.min(index, other) * size() + Math.max(index, other);
    BigInteger exact =
        products
            .total(place)
            .multiply(BigInteger.valueOf(ballots()))
            .subtract(sums.total(index).multiply(sums.total(other)));
    return exact.doubleValue() / (ballots() * first.wholePoint() * first.wholePoint());
  }
}
