package partybuilding.assessment.report.workbook.part;

/**
 * A rectangle of cells. Rows and columns are counted from 0.
 *
 * @param row the first
 * @param column the first
 * @param lastRow not before the first
 * @param lastColumn not before the first
 */
public record CellArea(int row, int column, int lastRow, int lastColumn) {
  private static final int LETTERS = 26;

  /** One cell. */
  public static CellArea cell(int row, int column) {
    return new CellArea(row, column, row, column);
  }

  /** A copy {@code rows} further down. */
  public CellArea down(int rows) {
    return new CellArea(row + rows, column, lastRow + rows, lastColumn);
  }

  /** The reference within the same sheet: {@code A1:B2}. */
  public String reference() {
    String first = name(row, column);
    return row == lastRow && column == lastColumn ? first : first + ":" + name(lastRow, lastColumn);
  }

  /** The reference from other parts of the workbook. */
  public String reference(String sheet) {
    return quoted(sheet) + "!" + fixed(row, column) + ":" + fixed(lastRow, lastColumn);
  }

  /** The name of a sheet, quoted for references. */
  public static String quoted(String sheet) {
    return "'" + sheet.replace("'", "''") + "'";
  }

  /** The name of a cell: {@code A1}. */
  public static String name(int row, int column) {
    return letters(column) + (row + 1);
  }

  /** Whole columns from the first to another, as a print set-up names them. */
  public static String columnsTo(int last) {
    return "$A:$" + letters(last);
  }

  private static String fixed(int row, int column) {
    return "$" + letters(column) + "$" + (row + 1);
  }

  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
  }
}
