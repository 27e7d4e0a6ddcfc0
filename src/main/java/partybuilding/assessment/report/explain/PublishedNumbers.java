package partybuilding.assessment.report.explain;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import partybuilding.assessment.score.inference.Interval;

/** Parses the cells of published tables. */
final class PublishedNumbers {
  private PublishedNumbers() {}

  /** The number of a cell; empty for an empty cell. */
  static OptionalDouble figure(String cell) {
    return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
  }

  /** The count of a cell; 0 for an empty cell, which is withheld or unknown. */
  static long count(String cell) {
    return cell.isEmpty() ? 0 : Long.parseLong(cell);
  }

  /** The interval of a column; empty if one of its ends is missing. */
  static Optional<Interval> interval(String column, UnaryOperator<String> cell) {
    OptionalDouble lower = figure(cell.apply(column + "_lower"));
    OptionalDouble upper = figure(cell.apply(column + "_upper"));
    return lower.isEmpty() || upper.isEmpty()
        ? Optional.empty()
        : Optional.of(new Interval(lower.getAsDouble(), upper.getAsDouble()));
  }
}
