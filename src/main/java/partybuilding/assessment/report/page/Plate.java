package partybuilding.assessment.report.page;

import java.util.Locale;

/**
 * A chart as it is printed: so wide that two stand on a sheet of A4, or as high as the sheet where
 * that comes first.
 *
 * @param picture its name
 * @param alternative what it shows in words
 * @param width millimetres
 * @param height millimetres
 */
public record Plate(String picture, String alternative, String width, String height) {
  /** Of a low chart, two of which stand on a sheet even when they are nearly as wide as it is. */
  private static final double WIDE = 172;

  private static final double USUAL = 142;

  /** Height by width, up to which a chart is low. */
  private static final double LOW = 0.65;

  /** The height between the margins, less a heading. */
  private static final double HEIGHT = 236;

  static Plate of(Figure figure) {
    double ratio = (double) figure.height() / figure.width();
    double width = Math.min(ratio < LOW ? WIDE : USUAL, HEIGHT / ratio);
    return new Plate(
        figure.name(), figure.alternative(), millimetres(width), millimetres(width * ratio));
  }

  private static String millimetres(double length) {
    return String.format(Locale.ROOT, "%.1f", length);
  }
}
