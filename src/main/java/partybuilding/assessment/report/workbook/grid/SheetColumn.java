package partybuilding.assessment.report.workbook.grid;

/**
 * A column of a sheet.
 *
 * @param head what it is called
 * @param most the greatest width, in digits; what is longer is wrapped
 * @param least the smallest width, in digits; a longer heading goes on below
 * @param figures whether it holds figures and nothing else; they stand at the right
 */
public record SheetColumn(String head, int most, int least, boolean figures) {
  private static final int LEAST = 8;
  private static final int FIGURE = 14;
  private static final int NAME = 34;
  private static final int TEXT = 64;
  private static final int PROSE = 88;

  /** A column of figures. */
  public static SheetColumn figure(String head) {
    return new SheetColumn(head, FIGURE, LEAST, true);
  }

  /** A column of names or single words. */
  public static SheetColumn name(String head) {
    return new SheetColumn(head, NAME, LEAST, false);
  }

  /**
   * The same on a sheet that must fit a page: its heading takes as many lines as it needs, and no
   * word of it is broken.
   */
  public SheetColumn narrow(int width) {
    int wide = Math.max(width, (int) Math.ceil(TextWidth.ofWord(head)) + (figures ? 1 : 3));
    return new SheetColumn(head, wide, wide, figures);
  }

  /** A column of short texts. */
  public static SheetColumn text(String head) {
    return new SheetColumn(head, TEXT, LEAST, false);
  }

  /** A column of sentences. */
  public static SheetColumn prose(String head) {
    return new SheetColumn(head, PROSE, LEAST, false);
  }
}
