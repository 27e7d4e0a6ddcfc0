package partybuilding.assessment.report.workbook.chart;

/**
 * How a series is drawn.
 *
 * @param colour red, green and blue in hexadecimal
 * @param marker at each figure, as the format names it; {@code none} for none
 * @param dash of the line, as the format names it; empty for no line
 */
public record SeriesLook(String colour, String marker, String dash) {
  /** The look of columns, which have neither markers nor lines. */
  public static SeriesLook column(String colour) {
    return new SeriesLook(colour, "none", "");
  }
}
