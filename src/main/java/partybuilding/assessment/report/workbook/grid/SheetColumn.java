package partybuilding.assessment.report.workbook.grid;

/**
 * A column of a sheet.
 *
 * @param head what it is called
 * @param most the greatest width, in digits; what is longer is wrapped
 * @param figures whether it holds figures, which stand at the right
 * @param shaded whether the higher of its figures are shaded darker, on one scale with the sheet's
 *     other shaded columns
 */
public record SheetColumn(String head, int most, boolean figures, boolean shaded) {
  private static final int FIGURE = 14;
  private static final int NAME = 34;
  private static final int TEXT = 64;
  private static final int PROSE = 88;

  /** A column of figures. */
  public static SheetColumn figure(String head) {
    return new SheetColumn(head, FIGURE, true, false);
  }

  /** A column of figures that are shaded. */
  public static SheetColumn shaded(String head) {
    return new SheetColumn(head, FIGURE, true, true);
  }

  /** A column of names or single words. */
  public static SheetColumn name(String head) {
    return new SheetColumn(head, NAME, false, false);
  }

  /** A column of short texts. */
  public static SheetColumn text(String head) {
    return new SheetColumn(head, TEXT, false, false);
  }

  /** A column of sentences. */
  public static SheetColumn prose(String head) {
    return new SheetColumn(head, PROSE, false, false);
  }
}
