package partybuilding.assessment.sheet;

import partybuilding.assessment.block.ColumnUse;
import partybuilding.assessment.block.PlainRows;

/** Reads the rows of plain blocks many at a time. */
public interface PlainColumns {
  /** What it asks of a column, whose cells are judged as they stand in the file. */
  ColumnUse use(int column);

  /**
   * Reads rows from one on, each as if it had been read on its own, and says what becomes of it.
   *
   * @return the first that is to be read on its own; the number of rows if none is
   */
  int read(PlainRows rows, int from);
}
