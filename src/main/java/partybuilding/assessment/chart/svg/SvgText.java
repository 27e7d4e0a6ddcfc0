package partybuilding.assessment.chart.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.Locale;
import java.util.Map;
import partybuilding.assessment.chart.style.TextLabel;

/**
 * Writes a label as text. Its length is that of the bundled face, so that the layout holds where
 * the reader has another one: the letters are drawn out or together to fit.
 */
final class SvgText {
  /** The bundled face, behind it what systems have for Chinese. */
  static final String FAMILY =
      "Noto Sans SC, Noto Sans CJK SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, "
          + "Hiragino Sans GB, WenQuanYi Micro Hei, sans-serif";

  private static final Map<Double, String> ANCHORS =
      Map.of(0.0, "", 0.5, " text-anchor=\"middle\"", 1.0, " text-anchor=\"end\"");

  private SvgText() {}

  static String of(TextLabel label, AffineTransform transform, double x, double y) {
    Point2D place = transform.transform(new Point2D.Double(x, y), null);
    String across = SvgPath.number(place.getX());
    String down = SvgPath.number(place.getY());
    return String.format(
        Locale.ROOT,
        "<text x=\"%s\" y=\"%s\"%s%s%s>%s</text>",
        across,
        down,
        turned(transform, across, down),
        ANCHORS.getOrDefault(label.anchor(), ""),
        letters(label),
        Svg.escaped(label.text()));
  }

  private static String turned(AffineTransform transform, String x, String y) {
    double angle = Math.toDegrees(StrictMath.atan2(transform.getShearY(), transform.getScaleY()));
    return Math.abs(angle) < 0.05
        ? ""
        : String.format(
            Locale.ROOT, " transform=\"rotate(%s %s %s)\"", SvgPath.number(angle), x, y);
  }

  private static String letters(TextLabel label) {
    return String.format(
        Locale.ROOT,
        " fill=\"%s\" font-size=\"%s\"%s textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\"",
        SvgColour.hexadecimal(label.colour()),
        SvgPath.number(label.style().size()),
        label.style().bold() ? " font-weight=\"700\"" : "",
        SvgPath.number(label.width()));
  }
}
