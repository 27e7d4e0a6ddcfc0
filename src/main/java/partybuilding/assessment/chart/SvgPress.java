package partybuilding.assessment.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes an SVG file as small as its content: two decimals, each glyph written once and used often,
 * no invisible shapes, and no document type that a reader would fetch from the network.
 */
final class SvgPress {
  private static final Pattern BETWEEN_TAGS = Pattern.compile(">\\s+<");
  private static final Pattern GLYPH =
      Pattern.compile(
          "<g transform=\"translate\\(([^ ]+) ([^)]+)\\)\"><path d=\"([^\"]+)\" ([^/]+)/></g>");
  private static final Pattern INVISIBLE =
      Pattern.compile("<[a-z]+ [^>]*fill-opacity:0\\.0;[^>]*/>");
  private static final Pattern EMPTY_GROUP = Pattern.compile("<g[^>]*></g>|<g[^>]*/>");
  private static final Pattern COLOUR = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");
  private static final Pattern FILL = Pattern.compile("style=\"fill:([^;\"]+);stroke:none;\"");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+(?:E-?\\d+)?");
  private static final Pattern BEFORE_COMMAND = Pattern.compile(" (?=[MLQCZ][-\\d\"])");

  private SvgPress() {}

  /** The file made small. */
  static String compact(String svg) {
    String shapes = svg.substring(svg.indexOf("<svg"));
    shapes = BETWEEN_TAGS.matcher(shapes).replaceAll("><");
    // Sharing comes first: what is written once need be rounded only once.
    shapes = shareGlyphs(shapes.strip());
    shapes = INVISIBLE.matcher(shapes).replaceAll("");
    shapes = EMPTY_GROUP.matcher(shapes).replaceAll("");
    shapes = COLOUR.matcher(shapes).replaceAll(SvgPress::hexadecimal);
    shapes = FILL.matcher(shapes).replaceAll("fill=\"$1\"");
    shapes = shapes.replace("<line style=\"fill:none;", "<line style=\"");
    shapes = NUMBER.matcher(shapes).replaceAll(SvgPress::rounded);
    return BEFORE_COMMAND.matcher(shapes).replaceAll("") + "\n";
  }

  private static String shareGlyphs(String svg) {
    Map<String, String> ids = new LinkedHashMap<>();
    String body =
        GLYPH
            .matcher(svg)
            .replaceAll(
                found ->
                    "<use xlink:href=\"#%s\" x=\"%s\" y=\"%s\" %s/>"
                        .formatted(
                            id(found.group(3), ids),
                            found.group(1),
                            found.group(2),
                            found.group(4)));
    StringBuilder shared = new StringBuilder("<defs>");
    ids.forEach(
        (outline, id) -> shared.append("<path id=\"%s\" d=\"%s\"/>".formatted(id, outline)));
    int rootEnd = body.indexOf(">") + 1;
    return body.substring(0, rootEnd) + shared + "</defs>" + body.substring(rootEnd);
  }

  /** Named by its outline, so that files on one page that use the same name mean the same glyph. */
  private static String id(String outline, Map<String, String> ids) {
    String known = ids.get(outline);
    if (known != null) {
      return known;
    }
    String id = "g" + Integer.toUnsignedString(outline.hashCode(), Character.MAX_RADIX);
    while (ids.containsValue(id)) {
      id += "x";
    }
    ids.put(outline, id);
    return id;
  }

  private static String hexadecimal(MatchResult colour) {
    return "#%02x%02x%02x"
        .formatted(
            Integer.parseInt(colour.group(1)),
            Integer.parseInt(colour.group(2)),
            Integer.parseInt(colour.group(3)));
  }

  private static String rounded(MatchResult number) {
    BigDecimal exact = new BigDecimal(number.group());
    BigDecimal rounded = exact.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }
}
