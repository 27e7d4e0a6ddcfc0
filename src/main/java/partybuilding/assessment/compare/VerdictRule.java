package partybuilding.assessment.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * The written rule for a word: improved or declined only if the change holds under false-discovery
 * control at q = 0.05 over the whole family and exceeds the tolerance; else held.
 */
final class VerdictRule {
  private VerdictRule() {}

  /** The verdicts of one family of steps, in its order. */
  static List<Verdict> verdicts(List<YearStep> family, double tolerance) {
    List<Boolean> real = Family.real(family.stream().map(YearStep::probability).toList());
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < family.size(); i++) {
      verdicts.add(verdict(family.get(i), real.get(i), tolerance));
    }
    return verdicts;
  }

  /** The verdict of one step; {@code real} is whether its change is one within its family. */
  static Verdict verdict(YearStep step, boolean real, double tolerance) {
    if (step.probability().isEmpty()) {
      return step.otherwise();
    }
    double difference = step.change().orElseThrow().difference();
    if (!real || Math.abs(difference) <= tolerance) {
      return Verdict.HELD;
    }
    return difference > 0 ? Verdict.IMPROVED : Verdict.DECLINED;
  }
}
