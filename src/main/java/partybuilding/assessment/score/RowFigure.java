package partybuilding.assessment.score;

import partybuilding.assessment.ballot.Panel;

/** A whole number that a row of the panel may give. */
public interface RowFigure {
  /** Stands for a row that gives none. */
  long NONE = Long.MIN_VALUE;

  /** The row's number; {@link #NONE} unless everything it needs was answered. */
  long value(Panel panel, int row);
}
