package partybuilding.assessment.block;

import java.util.function.Predicate;

/**
 * What is asked of a column.
 *
 * @param kind how its cells are given
 * @param ordinary whether the text of a cell means itself; a row with another is given on its own
 */
public record ColumnUse(Kind kind, Predicate<String> ordinary) {
  /** How the cells of a column are given. */
  public enum Kind {
    /** As the number of the distinct cell. */
    CODED,
    /** As hundredths where they are plain numbers, else as the complement of a distinct cell. */
    NUMBER,
    /** Not at all. */
    UNUSED
  }
}
