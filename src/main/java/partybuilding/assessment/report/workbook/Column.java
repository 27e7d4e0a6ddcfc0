package partybuilding.assessment.report.workbook;

/**
 * A column of a sheet.
 *
 * @param head what it is called
 * @param most the greatest width, in digits; what is longer is wrapped
 * @param figures whether it holds figures, which stand at the right
 * @param shaded whether the higher of its figures are shaded darker, on one scale with the sheet's
 *     other shaded columns
 */
record Column(String head, int most, boolean figures, boolean shaded) {
  private static final int FIGURE = 14;
  private static final int NAME = 34;
  private static final int TEXT = 64;
  private static final int PROSE = 88;

  /** A column of figures. */
  static Column figure(String head) {
    return new Column(head, FIGURE, true, false);
  }

  /** A column of figures that are shaded. */
  static Column shaded(String head) {
    return new Column(head, FIGURE, true, true);
  }

  /** A column of names or single words. */
  static Column name(String head) {
    return new Column(head, NAME, false, false);
  }

  /** A column of short texts. */
  static Column text(String head) {
    return new Column(head, TEXT, false, false);
  }

  /** A column of sentences. */
  static Column prose(String head) {
    return new Column(head, PROSE, false, false);
  }
}
