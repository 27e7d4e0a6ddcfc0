package partybuilding.assessment.restatement;

import java.util.OptionalDouble;

/** Whether two publications give a figure the same value. */
final class SameFigure {
  /**
   * The largest difference of equal figures: a version of the program may sum in another order, a
   * processor may round a logarithm another way.
   */
  private static final double ROUNDING = 1e-9;

  private SameFigure() {}

  /** Both have none, or values that differ by no more than rounding. */
  static boolean in(OptionalDouble was, OptionalDouble now) {
    if (was.isEmpty() || now.isEmpty()) {
      return was.isEmpty() == now.isEmpty();
    }
    return Math.abs(now.getAsDouble() - was.getAsDouble()) <= ROUNDING;
  }
}
