package partybuilding.assessment.report.workbook.grid;

import java.util.List;
import java.util.stream.IntStream;

/** Computes the widths of columns and the heights of rows so that no text is clipped. */
final class GridSize {
  /** Of a line of text, in points. */
  static final double LINE = 15.5;

  /** Of the title, in points. */
  static final double TITLE = 24;

  /** Excel's own limit for a row, in points. */
  static final double HIGHEST = 409.5;

  private static final int PADDING = 3;

  /** The width of the filter button beside a heading, in digits. */
  private static final int BUTTON = 3;

  /** The distance of a text from the edges of its cell, in digits. */
  private static final int INDENT = 2;

  /** The width of the longest day in Chinese with its distance from the edges. */
  private static final int DAY = 15;

  private static final int FIGURE = 7;
  private static final int MANY = 12;

  private final SheetGrid grid;
  private final List<Integer> widths;

  GridSize(SheetGrid grid) {
    this.grid = grid;
    this.widths = IntStream.range(0, grid.columns().size()).map(this::fit).boxed().toList();
  }

  /** The width of a column, in digits. */
  int width(int column) {
    return widths.get(column);
  }

  /** The width of all columns. */
  int total() {
    return total(widths.size());
  }

  /** The width of the first columns. */
  int total(int columns) {
    return widths.stream().limit(columns).mapToInt(Integer::intValue).sum();
  }

  /** The height of the row of headings, in points. */
  double headings() {
    int lines =
        IntStream.range(0, widths.size())
            .map(c -> TextWidth.wrapped(grid.columns().get(c).head(), beside(c)))
            .max()
            .orElse(1);
    return lines * LINE;
  }

  /** The width for a heading beside the button, or below it in a narrow column. */
  private double beside(int column) {
    SheetColumn heading = grid.columns().get(column);
    return heading.least() == heading.most() ? room(column) : widths.get(column) - BUTTON;
  }

  /** The height of a row of the grid, in points. */
  double row(List<SheetCell> cells) {
    int lines =
        IntStream.range(0, cells.size())
            .map(c -> TextWidth.lines(SheetCell.words(cells.get(c)), room(c)))
            .max()
            .orElse(1);
    return Math.min(HIGHEST, lines * LINE);
  }

  /** The width for a text in a column; a right-aligned one needs no distance from the next. */
  private double room(int column) {
    return widths.get(column) - (grid.columns().get(column).figures() ? 1.0 : INDENT);
  }

  /** The height of a sentence over the first columns, in points. */
  double sentence(String text, int columns) {
    return Math.min(HIGHEST, TextWidth.lines(text, total(columns)) * LINE);
  }

  private int fit(int column) {
    SheetColumn heading = grid.columns().get(column);
    double content =
        grid.rows().stream().mapToDouble(row -> width(row.get(column))).max().orElse(0);
    double head = TextWidth.of(heading.head()) / headingLines() + BUTTON;
    double wanted = Math.ceil(Math.max(content, head)) + PADDING;
    return (int) Math.max(least(column), Math.min(heading.most(), wanted));
  }

  /**
   * A day is not wrapped: a spreadsheet program prints hash signs where it does not fit. A column
   * of a form, which holds words too, is as wide as the short days of forms already.
   */
  private int least(int column) {
    SheetColumn asked = grid.columns().get(column);
    return asked.figures() && days(column) ? Math.max(asked.least(), DAY) : asked.least();
  }

  private boolean days(int column) {
    return grid.rows().stream().anyMatch(row -> row.get(column) instanceof SheetCell.Day);
  }

  /** More lines where there are many columns, because wide headings would not fit a page. */
  private int headingLines() {
    return grid.columns().size() > MANY ? 3 : 2;
  }

  private static double width(SheetCell cell) {
    if (cell instanceof SheetCell.Figure) {
      return FIGURE;
    }
    return cell instanceof SheetCell.Day ? DAY : TextWidth.of(SheetCell.words(cell));
  }
}
