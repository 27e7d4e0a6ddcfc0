package partybuilding.assessment.closure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import partybuilding.assessment.score.inference.Interval;

/**
 * The age by which half of the items are closed, in days: the first at which the share still open
 * is at most ½. Where it is exactly ½, the middle between that age and the next at which it falls.
 * The limits are found in the same way on the limits of the share (the rule of R's {@code
 * survfit}). Empty is not reached.
 *
 * @param days the median
 * @param lower its 95 % limit
 * @param upper its 95 % limit
 */
public record MedianAge(OptionalDouble days, OptionalDouble lower, OptionalDouble upper) {
  /** Nothing is known. */
  static final MedianAge NONE =
      new MedianAge(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

  private static final double HALF = 0.5;

  /** What arithmetic may have added to a share. */
  private static final double NOISE = 1e-9;

  static MedianAge of(List<Step> steps) {
    return new MedianAge(
        halved(steps, step -> OptionalDouble.of(step.open().share())),
        halved(steps, step -> end(step, Interval::lower)),
        halved(steps, step -> end(step, Interval::upper)));
  }

  private static OptionalDouble end(Step step, ToDoubleFunction<Interval> which) {
    return step.open().interval().stream().mapToDouble(which).findFirst();
  }

  /** Steps without a figure are passed over. */
  private static OptionalDouble halved(List<Step> steps, Function<Step, OptionalDouble> figure) {
    List<Step> low =
        steps.stream().filter(step -> figure.apply(step).orElse(1) < HALF + NOISE).toList();
    if (low.isEmpty()) {
      return OptionalDouble.empty();
    }
    double share = figure.apply(low.get(0)).orElseThrow();
    double first = low.get(0).day().age();
    double next =
        low.stream()
            .filter(step -> figure.apply(step).orElseThrow() < share)
            .mapToDouble(step -> step.day().age())
            .findFirst()
            .orElse(first);
    boolean exactly = HALF - share < NOISE;
    return OptionalDouble.of(exactly ? (first + next) / 2 : first);
  }
}
