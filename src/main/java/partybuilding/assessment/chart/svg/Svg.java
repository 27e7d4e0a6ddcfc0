package partybuilding.assessment.chart.svg;

import java.util.Locale;
import partybuilding.assessment.chart.draw.Caption;

/**
 * A chart as lines and text.
 *
 * @param width in its own units, pixels where nothing else is said
 * @param height in the same
 * @param shapes the elements within the root, without an id or a style of their own, so that they
 *     can stand in a page beside those of other charts
 */
public record Svg(int width, int height, String shapes) {
  /** A file of its own, named for those who cannot see it. */
  public String file(Caption caption) {
    return String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"%d\" height=\"%d\""
                + " viewBox=\"0 0 %d %d\">",
            width,
            height,
            width,
            height)
        + element("title", caption.title())
        + element("desc", caption.alternative())
        + shapes
        + "</svg>\n";
  }

  /** This with another within it, whose corner lies at a place of it. */
  public Svg around(Svg inner, double x, double y) {
    String moved = " transform=\"translate(" + SvgPath.number(x) + " " + SvgPath.number(y) + ")\"";
    return new Svg(width, height, shapes + "<g" + moved + ">" + inner.shapes + "</g>");
  }

  private static String element(String name, String text) {
    return "<" + name + ">" + escaped(text) + "</" + name + ">";
  }

  /** Text escaped for the content of an element. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
