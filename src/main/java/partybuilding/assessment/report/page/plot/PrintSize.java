package partybuilding.assessment.report.page.plot;

import java.util.Locale;

/**
 * The size of a printed chart: so wide that two stand on a sheet of A4, or as high as the sheet
 * where that comes first.
 *
 * @param width millimetres
 * @param height millimetres
 */
public record PrintSize(String width, String height) {
  /** Of a low chart, two of which stand on a sheet even when they are nearly as wide as it is. */
  private static final double WIDE = 172;

  private static final double USUAL = 142;

  /** Height by width, up to which a chart is low. */
  private static final double LOW = 0.65;

  /** The height between the margins, less a heading. */
  private static final double HEIGHT = 236;

  static PrintSize of(int drawnWidth, int drawnHeight) {
    double ratio = (double) drawnHeight / drawnWidth;
    double width = Math.min(ratio < LOW ? WIDE : USUAL, HEIGHT / ratio);
    return new PrintSize(millimetres(width), millimetres(width * ratio));
  }

  private static String millimetres(double length) {
    return String.format(Locale.ROOT, "%.1f", length);
  }
}
