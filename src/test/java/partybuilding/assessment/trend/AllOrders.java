package partybuilding.assessment.trend;

/** Kendall's S over every order of some values, one by one. */
final class AllOrders {
  private final double[] values;
  private final int s;
  private long all;
  private long far;

  private AllOrders(double[] values, int s) {
    this.values = values.clone();
    this.s = Math.abs(s);
  }

  /** The share of orders whose S is at least as far from 0. */
  static double beyond(double[] values, int s) {
    AllOrders orders = new AllOrders(values, s);
    orders.arrange(0);
    return (double) orders.far / orders.all;
  }

  private void arrange(int from) {
    if (from == values.length) {
      all++;
      far += Math.abs(score()) >= s ? 1 : 0;
    }
    for (int i = from; i < values.length; i++) {
      swap(from, i);
      arrange(from + 1);
      swap(from, i);
    }
  }

  private void swap(int one, int other) {
    double value = values[one];
    values[one] = values[other];
    values[other] = value;
  }

  private int score() {
    int score = 0;
    for (int later = 1; later < values.length; later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        score += (int) Math.signum(values[later] - values[earlier]);
      }
    }
    return score;
  }
}
