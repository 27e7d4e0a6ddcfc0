package partybuilding.assessment.block;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The rows of a plain block, a line each, by column and row; rows are counted from 0. */
public final class PlainRows {
  private static final int FIRST_ROWS = 1024;

  private final int[][] codes;
  private final BitSet peculiar = new BitSet();
  private int[] ends = new int[FIRST_ROWS];
  private List<CellTexts> texts = List.of();
  private int count;
  private long firstLine;

  PlainRows(int columns) {
    codes = new int[columns][FIRST_ROWS];
  }

  void put(int column, int code) {
    codes[column][count] = code;
  }

  /** Ends a row; {@code ordinary} if its cells are as many as there are columns and usual ones. */
  void end(int at, boolean ordinary) {
    ends[count] = at;
    peculiar.set(count, !ordinary);
    count++;
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
      for (int column = 0; column < codes.length; column++) {
        codes[column] = Arrays.copyOf(codes[column], 2 * count);
      }
    }
  }

  void name(List<CellTexts> distinct) {
    texts = List.copyOf(distinct);
  }

  void startAt(long line) {
    firstLine = line;
  }

  /** How many rows there are. */
  public int count() {
    return count;
  }

  /** The line of the file on which a row stands, from 1. */
  public long line(int row) {
    return firstLine + row;
  }

  /** The first row from one on that is to be read on its own; the number of rows if none is. */
  public int nextPeculiar(int from) {
    int next = peculiar.nextSetBit(from);
    return next < 0 ? count : next;
  }

  /** The cells of a column, row by row, as its {@link ColumnUse} says; not to be changed. */
  public int[] codes(int column) {
    return codes[column];
  }

  /** The distinct cells of a column. */
  public CellTexts texts(int column) {
    return texts.get(column);
  }

  /** Where the line of a row begins in its block. */
  int start(int row) {
    return row == 0 ? 0 : ends[row - 1] + 1;
  }

  /** Where its line end stands. */
  int end(int row) {
    return ends[row];
  }
}
