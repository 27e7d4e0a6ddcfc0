package partybuilding.assessment.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.contract.Limits;
import partybuilding.assessment.score.Interval;
import partybuilding.assessment.score.Note;

/**
 * The written rule for a word. Improved or declined: the change is one under false-discovery
 * control at q = 0.05 over the whole family and exceeds the tolerance. Else held, only if two
 * one-sided tests at 5 % show that it is little. Else unclear: what is not significant need not be
 * unchanged. A change that is certain and within the tolerance is held by the second test, not by
 * the first.
 */
final class VerdictRule {
  private VerdictRule() {}

  /** The verdicts of one family of steps, in its order. */
  static List<Verdict> verdicts(List<YearStep> family, Limits limits) {
    List<Boolean> real = Family.real(family.stream().map(YearStep::probability).toList());
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < family.size(); i++) {
      verdicts.add(verdict(family.get(i), real.get(i), limits));
    }
    return verdicts;
  }

  /** The verdict of one step; {@code real} is whether its change is one within its family. */
  static Verdict verdict(YearStep step, boolean real, Limits limits) {
    if (step.spread().isEmpty()) {
      return step.otherwise();
    }
    double difference = step.difference();
    if (real && Math.abs(difference) > limits.tolerance().doubleValue()) {
      return difference > 0 ? Verdict.IMPROVED : Verdict.DECLINED;
    }
    boolean little = step.spread().get().showsWithin(difference, limits.heldWithin().doubleValue());
    return little ? Verdict.HELD : Verdict.UNCLEAR;
  }

  /** Why an unclear change is none although its own interval does not hold 0. */
  static Optional<Note> reason(YearStep step, Verdict verdict, Limits limits) {
    boolean beyond =
        verdict == Verdict.UNCLEAR
            && step.spread().isPresent()
            && Math.abs(step.difference()) > limits.tolerance().doubleValue()
            && step.change().flatMap(Change::interval).filter(VerdictRule::offZero).isPresent();
    return beyond ? Optional.of(Note.NOT_JOINTLY) : Optional.empty();
  }

  private static boolean offZero(Interval interval) {
    return interval.lower() > 0 || interval.upper() < 0;
  }
}
