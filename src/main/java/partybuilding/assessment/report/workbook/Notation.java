package partybuilding.assessment.report.workbook;

/** How a figure is printed. The cell keeps it in full. */
enum Notation {
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

  private final String format;

  Notation(String format) {
    this.format = format;
  }

  /** A share of so many things. */
  static Notation shareOf(long things) {
    return things < MANY ? SHARE : SHARE_OF_MANY;
  }

  /** As spreadsheet programs write it. */
  String format() {
    return format;
  }
}
