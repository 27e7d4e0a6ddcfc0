package partybuilding.assessment.sample;

/**
 * How a person marks.
 *
 * @param mildness points on 0-100 above what others would give
 * @param halves half points between two marks the person uses: 1, 2 or 10
 * @param attention 1 for who tells branches apart, 0 for who gives everyone the same
 */
record Temper(double mildness, int halves, double attention) {
  private static final double SD = 4.0;

  static Temper thrown(Dice dice, EvaluatorGroup group) {
    double mildness = group.mildness() + SD * dice.bell();
    int halves = halves(dice.unit());
    boolean careless = group == EvaluatorGroup.REPRESENTATIVE && dice.chance(0.02);
    return new Temper(mildness, halves, careless ? 0 : 1);
  }

  /** Most people mark in whole points, many in fives, a few in halves. */
  private static int halves(double unit) {
    if (unit < 0.58) {
      return 2;
    }
    return unit < 0.9 ? 10 : 1;
  }
}
