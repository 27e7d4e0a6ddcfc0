package partybuilding.assessment.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes an SVG file as small as its content: two decimals, each glyph written once and used often,
 * no invisible shapes, and no document type that a reader would fetch from the network.
 */
final class SvgPress {
  private static final Pattern INVISIBLE =
      Pattern.compile("<[a-z]+ [^>]*fill-opacity:0\\.0;[^>]*/>");
  private static final Pattern FILL =
      Pattern.compile("style=\"fill:rgb\\((\\d+),(\\d+),(\\d+)\\);stroke:none;\"");
  private static final Pattern BETWEEN_TAGS = Pattern.compile(">\\s+<");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+(?:E-?\\d+)?");
  private static final Pattern GLYPH =
      Pattern.compile(
          "<g transform=\"translate\\(([^ ]+) ([^)]+)\\)\"><path d=\"([^\"]+)\" ([^/]+)/></g>");
  private static final Pattern EMPTY_GROUP = Pattern.compile("<g[^>]*></g>|<g[^>]*/>");
  private static final String ROOT_END = ">";

  private SvgPress() {}

  /** The file made small; {@code name} keeps its glyphs apart from another file's on one page. */
  static String compact(String svg, String name) {
    String shapes = svg.substring(svg.indexOf("<svg"));
    shapes = BETWEEN_TAGS.matcher(shapes).replaceAll("><");
    // Sharing comes first: what is written once need be rounded only once.
    shapes = shareGlyphs(shapes.strip(), name);
    shapes = INVISIBLE.matcher(shapes).replaceAll("");
    shapes = EMPTY_GROUP.matcher(shapes).replaceAll("");
    shapes = FILL.matcher(shapes).replaceAll(SvgPress::hexadecimal);
    return NUMBER.matcher(shapes).replaceAll(SvgPress::rounded) + "\n";
  }

  private static String shareGlyphs(String svg, String name) {
    Map<String, String> glyphs = new LinkedHashMap<>();
    String body =
        GLYPH
            .matcher(svg)
            .replaceAll(
                found -> {
                  String id =
                      glyphs.computeIfAbsent(found.group(3), d -> name + "-g" + glyphs.size());
                  return Matcher.quoteReplacement(
                      "<use xlink:href=\"#%s\" x=\"%s\" y=\"%s\" %s/>"
                          .formatted(id, found.group(1), found.group(2), found.group(4)));
                });
    StringBuilder shared = new StringBuilder("<defs>");
    glyphs.forEach((d, id) -> shared.append("<path id=\"%s\" d=\"%s\"/>".formatted(id, d)));
    int rootEnd = body.indexOf(ROOT_END) + ROOT_END.length();
    return body.substring(0, rootEnd) + shared + "</defs>" + body.substring(rootEnd);
  }

  private static String hexadecimal(MatchResult fill) {
    return "fill=\"#%02x%02x%02x\""
        .formatted(
            Integer.parseInt(fill.group(1)),
            Integer.parseInt(fill.group(2)),
            Integer.parseInt(fill.group(3)));
  }

  private static String rounded(MatchResult number) {
    BigDecimal exact = new BigDecimal(number.group());
    BigDecimal rounded = exact.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }
}
