package partybuilding.assessment.xlsx;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of a cell: {@code C5}.
 *
 * @param row counted from 1
 * @param column counted from 0
 */
public record CellAddress(int row, int column) {
  private static final Pattern SPELT = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})");
  private static final int LETTERS = 26;
  private static final int MOST_ROWS = 1 << 20;

  /** How many columns a sheet has at most. */
  static final int MOST_COLUMNS = 1 << 14;

  /** The address that a text spells; empty if no sheet has such a cell. */
  static Optional<CellAddress> parse(String text) {
    Matcher parts = SPELT.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int column = 0;
    for (char letter : parts.group(1).toCharArray()) {
      column = column * LETTERS + letter - 'A' + 1;
    }
    return Optional.of(new CellAddress(Integer.parseInt(parts.group(2)), column - 1))
        .filter(CellAddress::stands);
  }

  /** Whether a sheet is so large. */
  boolean stands() {
    return row > 0 && row <= MOST_ROWS && column >= 0 && column < MOST_COLUMNS;
  }

  /** What a spreadsheet program calls a column, counted from 0: A, B, …, Z, AA. */
  public static String letters(int column) {
    String last = Character.toString('A' + column % LETTERS);
    return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
  }
}
