package partybuilding.assessment.report.page.plot;

import java.util.Locale;

/**
 * The size of a printed chart: as wide as the text, so that its letters can be read, or as high as
 * the sheet where that comes first.
 *
 * @param width millimetres
 * @param height millimetres
 */
public record PrintSize(String width, String height) {
  /** Of the text of a sheet of A4. */
  private static final double WIDTH = 182;

  /** The height between the margins, less a heading and the chart's words. */
  private static final double HEIGHT = 216;

  static PrintSize of(int drawnWidth, int drawnHeight) {
    double ratio = (double) drawnHeight / drawnWidth;
    double width = Math.min(WIDTH, HEIGHT / ratio);
    return new PrintSize(millimetres(width), millimetres(width * ratio));
  }

  private static String millimetres(double length) {
    return String.format(Locale.ROOT, "%.1f", length);
  }
}
