package partybuilding.assessment.report.workbook.grid;

/** How a figure is printed. The cell keeps it in full. */
public enum CellFormat {
  /** A number of things. */
  COUNT("#,##0"),
  /** A year, without a separator. */
  YEAR("0"),
  /** A rank; equal branches share the mean of theirs. */
  RANK("General"),
  /** Points from 0 to 100. */
  SCORE("0.0"),
  /** The end of a score's interval; what lies beyond the scale is printed as its end. */
  SCORE_END("[>100]\"100.0\";[<0]\"0.0\";0.0"),
  /** Points up or down. */
  CHANGE("[>=0.05]+0.0;[<=-0.05]\"\u2212\"0.0;\"0.0\""),
  /** A share of fewer than 100 things. */
  SHARE("0%"),
  /** A share of 100 things or more. */
  SHARE_OF_MANY("0.0%");

  /** From this many things on a share deserves a decimal, as on the pages. */
  private static final long MANY = 100;

  private final String pattern;

  CellFormat(String pattern) {
    this.pattern = pattern;
  }

  /** A share of so many things. */
  public static CellFormat shareOf(long things) {
    return things < MANY ? SHARE : SHARE_OF_MANY;
  }

  /** As spreadsheet programs write it. */
  String pattern() {
    return pattern;
  }
}
