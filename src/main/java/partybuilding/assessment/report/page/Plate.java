package partybuilding.assessment.report.page;

import java.util.Locale;

/**
 * A chart as it is printed: so wide that two usual ones stand on a sheet of A4, or as high as the
 * sheet where that comes first.
 *
 * @param picture its name
 * @param alternative what it shows in words
 * @param width millimetres
 * @param height millimetres
 */
public record Plate(String picture, String alternative, String width, String height) {
  private static final double WIDTH = 142;

  /** The height between the margins, less a heading. */
  private static final double HEIGHT = 236;

  static Plate of(Figure figure) {
    double ratio = (double) figure.height() / figure.width();
    double width = Math.min(WIDTH, HEIGHT / ratio);
    return new Plate(
        figure.name(), figure.alternative(), millimetres(width), millimetres(width * ratio));
  }

  private static String millimetres(double length) {
    return String.format(Locale.ROOT, "%.1f", length);
  }
}
