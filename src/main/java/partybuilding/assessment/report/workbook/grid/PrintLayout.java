package partybuilding.assessment.report.workbook.grid;

import java.util.Arrays;

/**
 * The paper of a printed sheet: A4 where it is legible there, otherwise A3, on several pages across
 * where one is too narrow. A list must fit the width alone; a sheet that is read as a whole must
 * fit the height too.
 *
 * @param paper the smallest that will do
 * @param across how many pages the columns take
 * @param whole whether everything stands on one page
 */
record PrintLayout(Paper paper, int across, boolean whole) {
  /**
   * The smallest print scale: letters of 10 points become 7.6; programs scale by whole hundredths.
   */
  private static final double LEAST = 0.76;

  /** A form goes to branches that have A4 alone; its columns are made for that. */
  private static final PrintLayout FORM = new PrintLayout(Paper.A4, 1, false);

  /** The width of a digit, in points, by the program that makes it widest. */
  private static final double DIGIT = 6.4;

  /** Landscape; its size between the margins in points. */
  enum Paper {
    A4(9, 784, 501),
    A3(8, 1133, 748);

    private final int code;
    private final double width;
    private final double height;

    Paper(int code, double width, double height) {
      this.code = code;
      this.width = width;
      this.height = height;
    }

    /** What the file format calls it. */
    int code() {
      return code;
    }

    private boolean holds(double wide, double high) {
      return wide <= width && high <= height;
    }
  }

  /** The layout of a sheet with these sizes of columns and rows. */
  static PrintLayout of(WorkbookSheet sheet, GridSize size) {
    if (sheet.entry().exists()) {
      return FORM;
    }
    double wide = LEAST * DIGIT * size.total(sheet.wide());
    boolean page = sheet.form() == SheetForm.PAGE;
    double high = page ? LEAST * height(sheet, size) : 0;
    Paper paper =
        Arrays.stream(Paper.values())
            .filter(each -> each.holds(wide, high))
            .findFirst()
            .orElse(Paper.A3);
    int across = (int) Math.ceil(wide / paper.width);
    return new PrintLayout(paper, across, page && paper.holds(wide, high));
  }

  /** The height of all rows of a sheet and its charts, in points. */
  private static double height(WorkbookSheet sheet, GridSize size) {
    double above =
        sheet.head().lead().stream().mapToDouble(line -> size.sentence(line, sheet.wide())).sum();
    double rows = sheet.grid().rows().stream().mapToDouble(size::row).sum();
    double drawn = sheet.charts().rows() * ChartLayout.height(sheet.charts());
    return GridSize.TITLE + above + size.headings() + rows + drawn + 2 * GridSize.LINE;
  }
}
