package partybuilding.assessment.intake.evaluation;

import partybuilding.assessment.contract.row.Answers;

/**
 * The sums of columns over a file's rows as they stand there, whatever becomes of each row: what a
 * spreadsheet's own totals add up. Exact, in hundredths.
 */
final class RunningSums {
  private static final int FIGURES = 3;

  private final int[] columns;
  private final int indicators;
  private final long[] figures;
  private final long[] marked;
  private long rows;

  /**
   * Sums nothing yet.
   *
   * @param columns where the columns stand in the file; -1 for those that hold no numbers
   * @param groups how many groups a row may name
   * @param indicators how many indicators a row may name; 0 where each has a column
   */
  RunningSums(int[] columns, int groups, int indicators) {
    this.columns = columns.clone();
    this.indicators = indicators;
    figures = new long[FIGURES * columns.length * (groups + 1) * (indicators + 1)];
    marked = new long[figures.length];
  }

  /** What a column adds up to: the sum in hundredths, how many numbers, how many unread cells. */
  record Sum(long hundredths, long count, long unread) {}

  /**
   * Adds a row: hundredths, {@link Answers#NONE}, or {@link AnswerCell#INVALID} for each column.
   */
  void add(Slot slot, int[] values) {
    rows++;
    int place = place(slot.group(), slot.indicator());
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] >= 0 && values[i] != Answers.NONE) {
        add(place + FIGURES * i, values[i]);
      }
    }
  }

  private void add(int place, int value) {
    if (value == AnswerCell.INVALID) {
      figures[place + 2]++;
    } else {
      figures[place] += value;
      figures[place + 1]++;
    }
  }

  private int place(int group, int indicator) {
    return FIGURES * columns.length * ((group + 1) * (indicators + 1) + indicator + 1);
  }

  /** The rows since here make the next subtotal. */
  void mark() {
    System.arraycopy(figures, 0, marked, 0, figures.length);
  }

  /** A column's sum over all rows so far that a slot covers. */
  Sum sum(int column, Slot scope) {
    return sum(column, scope, new long[figures.length]);
  }

  /** A column's sum over the rows since the {@link #mark}. */
  Sum sumSinceMark(int column, Slot scope) {
    return sum(column, scope, marked);
  }

  private Sum sum(int column, Slot scope, long[] before) {
    long[] sum = new long[FIGURES];
    int slots = figures.length / (FIGURES * columns.length);
    for (int slot = 0; slot < slots; slot++) {
      Slot row = new Slot(slot / (indicators + 1) - 1, slot % (indicators + 1) - 1);
      if (scope.covers(row)) {
        for (int f = 0; f < FIGURES; f++) {
          int place = place(row.group(), row.indicator()) + FIGURES * column + f;
          sum[f] += figures[place] - before[place];
        }
      }
    }
    return new Sum(sum[0], sum[1], sum[2]);
  }

  /** Where the columns stand in the file; -1 for those that hold no numbers. */
  int[] columns() {
    return columns.clone();
  }

  /** How many rows were added. */
  long rows() {
    return rows;
  }
}
