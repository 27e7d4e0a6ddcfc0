package partybuilding.assessment.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * The written rule for a word: improved or declined only if the change holds under false-discovery
 * control at q = 0.05 over the whole family and exceeds the tolerance; else held.
 */
final class VerdictRule {
  private static final double Q = 0.05;

  private VerdictRule() {}

  /** The verdicts of one family of steps, in its order. */
  static List<Verdict> verdicts(List<YearStep> family, double tolerance) {
    double[] adjusted =
        BenjaminiHochberg.adjust(
            family.stream().flatMapToDouble(step -> step.probability().stream()).toArray());
    List<Verdict> verdicts = new ArrayList<>();
    int tested = 0;
    for (YearStep step : family) {
      if (step.probability().isEmpty()) {
        verdicts.add(step.otherwise());
      } else {
        double difference = step.change().orElseThrow().difference();
        verdicts.add(verdict(difference, adjusted[tested], tolerance));
        tested++;
      }
    }
    return verdicts;
  }

  private static Verdict verdict(double difference, double adjusted, double tolerance) {
    if (adjusted > Q || Math.abs(difference) <= tolerance) {
      return Verdict.HELD;
    }
    return difference > 0 ? Verdict.IMPROVED : Verdict.DECLINED;
  }
}
