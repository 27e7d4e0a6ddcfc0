package partybuilding.sample.ballot;

import partybuilding.sample.plan.RandomSource;

/**
 * How a person marks.
 *
 * @param mildness points on 0-100 above what others would give
 * @param halves half points between two marks the person uses: 1, 2 or 10
 * @param attention 1 if the person distinguishes branches, 0 if all get the same points
 */
record RatingStyle(double mildness, int halves, double attention) {
  private static final double SD = 4.0;

  static RatingStyle drawn(RandomSource random, EvaluatorGroup group) {
    double mildness = group.mildness() + SD * random.bell();
    int halves = halves(random.unit());
    boolean careless = group == EvaluatorGroup.REPRESENTATIVE && random.chance(0.02);
    return new RatingStyle(mildness, halves, careless ? 0 : 1);
  }

  /** Most people mark in whole points, many in fives, a few in halves. */
  private static int halves(double unit) {
    if (unit < 0.58) {
      return 2;
    }
    return unit < 0.9 ? 10 : 1;
  }
}
