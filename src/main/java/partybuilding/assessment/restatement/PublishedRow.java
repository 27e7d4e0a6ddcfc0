package partybuilding.assessment.restatement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The fixed figures of one row, as they were published. What is withheld or missing is not in it.
 *
 * @param subject what the row is about
 * @param figures its figures by column
 */
public record PublishedRow(Subject subject, Map<FixedFigure, Double> figures) {
  /** Copies the figures. */
  public PublishedRow {
    Map<FixedFigure, Double> copy = new EnumMap<>(FixedFigure.class);
    copy.putAll(figures);
    figures = Collections.unmodifiableMap(copy);
  }

  /** A row that nobody published. */
  static PublishedRow none(Subject subject) {
    return new PublishedRow(subject, Map.of());
  }

  OptionalDouble find(FixedFigure figure) {
    Double value = figures.get(figure);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
