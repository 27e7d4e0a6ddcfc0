package partybuilding.assessment.report.workbook.grid;

/** A number format. The cell keeps the full precision. */
public enum CellFormat {
  /** A count; up to four digits have no comma (GB/T 15835). */
  COUNT("[<10000]0;#,##0"),
  /** A year, without a separator. */
  YEAR("0"),
  /** A rank; equal branches share the mean of theirs. */
  RANK("General"),
  /** Points from 0 to 100. */
  SCORE("0.0"),
  /** The end of a score's interval, printed within 0–100. */
  SCORE_END("[>100]\"100.0\";[<0]\"0.0\";0.0"),
  /** A change in points. */
  CHANGE("[>=0.05]+0.0;[<=-0.05]\"\u2212\"0.0;\"0.0\""),
  /** A share of fewer than 100. */
  SHARE("0%"),
  /** A share of 100 or more. */
  SHARE_OF_MANY("0.0%");

  /** The least number whose shares have a decimal, as on the pages. */
  private static final long MANY = 100;

  private final String pattern;

  CellFormat(String pattern) {
    this.pattern = pattern;
  }

  /** The format of a share of {@code things}. */
  public static CellFormat shareOf(long things) {
    return things < MANY ? SHARE : SHARE_OF_MANY;
  }

  /** The format code of spreadsheet programs. */
  String pattern() {
    return pattern;
  }
}
