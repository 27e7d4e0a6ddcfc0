package partybuilding.assessment.restatement;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The figures of one row, as they were published.
 *
 * @param year the assessment year that the row speaks of
 * @param key what identifies it among the rows of its table and year, such as {@code
 *     B01/confidence}; empty where there is only one
 * @param figures one per column of the table; not a number where the cell is empty
 */
public record PublishedRow(int year, String key, List<Double> figures) {
  public PublishedRow {
    figures = List.copyOf(figures);
  }

  /** Whether it has the same year and key as a row of another table. */
  boolean standsWith(PublishedRow other) {
    return year == other.year && key.equals(other.key);
  }

  /** The figure of a column; empty where there is none, or for -1. */
  OptionalDouble find(int column) {
    return column < 0 || figures.get(column).isNaN()
        ? OptionalDouble.empty()
        : OptionalDouble.of(figures.get(column));
  }
}
