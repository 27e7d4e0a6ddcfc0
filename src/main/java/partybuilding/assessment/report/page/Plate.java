package partybuilding.assessment.report.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/**
 * A chart as it is printed: as wide as the page, or as high as it where that comes first.
 *
 * @param drawing the chart as SVG
 * @param width millimetres
 * @param height millimetres
 */
public record Plate(String drawing, String width, String height) {
  /** The width between the margins of a sheet of A4. */
  static final double WIDTH = 182;

  /** The height between them, less a heading. */
  private static final double HEIGHT = 236;

  static Plate of(Figure figure) {
    String base64 = figure.image().substring(figure.image().indexOf(',') + 1);
    String drawing = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    double ratio = ratio(figure);
    double width = Math.min(WIDTH, HEIGHT / ratio);
    return new Plate(drawing, millimetres(width), millimetres(width * ratio));
  }

  /** Height by width; a drawing that does not say its size is taken for a usual one. */
  private static double ratio(Figure figure) {
    return figure.width().isEmpty()
        ? 0.5
        : Double.parseDouble(figure.height()) / Double.parseDouble(figure.width());
  }

  private static String millimetres(double length) {
    return String.format(Locale.ROOT, "%.1f", length);
  }
}
