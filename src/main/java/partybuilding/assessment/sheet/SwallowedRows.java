package partybuilding.assessment.sheet;

import partybuilding.assessment.csv.Delimiter;
import partybuilding.assessment.csv.RowSource;

/**
 * Tells a cell that has swallowed whole rows: a quote was left open and closed much later. A line
 * inside it then has as many delimiters as a row has, which the line breaks that people type into a
 * cell have not.
 */
final class SwallowedRows {
  private static final int FEWEST_COLUMNS = 3;

  private SwallowedRows() {}

  static boolean in(RowSource row, Delimiter delimiter, int columns) {
    if (row.lines() == 1 || columns < FEWEST_COLUMNS) {
      return false;
    }
    for (int i = 0; i < row.size(); i++) {
      if (swallows(row.cell(i), delimiter, columns)) {
        return true;
      }
    }
    return false;
  }

  private static boolean swallows(String cell, Delimiter delimiter, int columns) {
    return cell.lines()
        .skip(1)
        .anyMatch(
            line -> line.chars().filter(c -> c == delimiter.character()).count() >= columns - 1);
  }
}
