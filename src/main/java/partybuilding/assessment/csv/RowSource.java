package partybuilding.assessment.csv;

import java.io.Closeable;
import java.io.IOException;

/** The rows of a table, one after another. */
public interface RowSource extends Closeable {
  /**
   * Goes to the next row.
   *
   * @return false after the last
   * @throws CsvFault if its quotes do not close, or it has no end
   */
  boolean next() throws IOException;

  /** How many rows have been read, blank ones and headers too. */
  long count();

  /** The line the row begins on, counted from 1. */
  long line();

  /** How many lines the row runs over. */
  long lines();

  /** Whether the row is the last and its line has no end, as in a file cut off. */
  boolean cutOff();

  /** Whether a spreadsheet program would not show the row. */
  default boolean hidden() {
    return false;
  }

  /** How many cells the row has. */
  int size();

  /** The text of a cell; empty beyond the row's end. */
  String cell(int index);
}
