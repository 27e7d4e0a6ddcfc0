package partybuilding.assessment.restatement;

import java.util.List;
import java.util.stream.Stream;

/**
 * A published table with the cells of its file, as it is shared with other programs through the
 * state.
 *
 * @param name the table's name, as its file bears it
 * @param kinds what its columns hold, from left to right
 * @param rows a cell for each column; an empty text is a missing value
 */
public record SharedTable(String name, List<Kind> kinds, Stream<List<?>> rows) {
  public SharedTable {
    kinds = List.copyOf(kinds);
  }

  /** What a column holds. */
  public enum Kind {
    /** Whole numbers. */
    WHOLE,
    /** Any numbers. */
    REAL,
    /** Texts and codes. */
    TEXT
  }
}
