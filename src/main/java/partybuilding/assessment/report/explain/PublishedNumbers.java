package partybuilding.assessment.report.explain;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import partybuilding.assessment.score.inference.Interval;

/** Cells of published tables as numbers. */
final class PublishedNumbers {
  private PublishedNumbers() {}

  /** Empty where there is none. */
  static OptionalDouble figure(String cell) {
    return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
  }

  /** Zero where it is withheld or not known. */
  static long count(String cell) {
    return cell.isEmpty() ? 0 : Long.parseLong(cell);
  }

  /** Both ends of the interval of a column, where there are any. */
  static Optional<Interval> interval(String column, UnaryOperator<String> cell) {
    OptionalDouble lower = figure(cell.apply(column + "_lower"));
    OptionalDouble upper = figure(cell.apply(column + "_upper"));
    return lower.isEmpty() || upper.isEmpty()
        ? Optional.empty()
        : Optional.of(new Interval(lower.getAsDouble(), upper.getAsDouble()));
  }
}
