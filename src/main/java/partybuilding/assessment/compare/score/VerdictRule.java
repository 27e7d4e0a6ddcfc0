package partybuilding.assessment.compare.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.contract.Limits;
import partybuilding.assessment.facts.score.Change;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.inference.Family;
import partybuilding.assessment.score.inference.Interval;

/**
 * The written rule for a word. Improved or declined: the change is one under false-discovery
 * control at q = 0.05 over the whole family and exceeds the tolerance. Else held, only if two
 * one-sided tests at 5 % show that it is little. Else unclear: what is not significant need not be
 * unchanged. A change of which nothing is left without the strictness of those who rated the branch
 * is unclear as well. A change that is certain and within the tolerance is held by the second test,
 * not by the first.
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
    if (step.standardError().isEmpty()) {
      return step.otherwise();
    }
    double difference = step.difference();
    if (real && beyond(step, limits)) {
      if (evaluatorsDiffer(step, limits)) {
        return Verdict.UNCLEAR;
      }
      return difference > 0 ? Verdict.IMPROVED : Verdict.DECLINED;
    }
    boolean little =
        step.standardError().get().showsWithin(difference, limits.heldWithin().doubleValue());
    return little ? Verdict.HELD : Verdict.UNCLEAR;
  }

  /** Why an unclear change is none: what is wrong with its ballots, or its family. */
  static Optional<Note> reason(YearStep step, Verdict verdict, Limits limits) {
    if (verdict != Verdict.UNCLEAR || step.standardError().isEmpty()) {
      return Optional.empty();
    }
    boolean alone = beyond(step, limits) && offZero(step);
    if (alone && evaluatorsDiffer(step, limits)) {
      return Optional.of(Note.EVALUATORS_DIFFER);
    }
    return step.guard().caveat().or(() -> alone ? Optional.of(Note.NOT_JOINTLY) : Optional.empty());
  }

  private static boolean beyond(YearStep step, Limits limits) {
    return Math.abs(step.difference()) > limits.tolerance().doubleValue();
  }

  private static boolean evaluatorsDiffer(YearStep step, Limits limits) {
    return step.guard().evaluatorsDiffer(step.difference(), limits.tolerance().doubleValue());
  }

  private static boolean offZero(YearStep step) {
    return step.change().flatMap(Change::interval).filter(Interval::offZero).isPresent();
  }
}
