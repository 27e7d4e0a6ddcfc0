package partybuilding.assessment.report.workbook.chart;

import java.io.IOException;
import partybuilding.assessment.report.workbook.part.XmlWriter;

/** Lines, fills and fonts of a chart. */
final class ChartInk {
  private static final String TEXT = "1F2937";
  private static final String FACE = "Microsoft YaHei";

  private ChartInk() {}

  /** A white background without a frame. */
  static void ground(XmlWriter xml) throws IOException {
    xml.start("c:spPr");
    fill("FFFFFF", xml);
    xml.start("a:ln").empty("a:noFill").end().end();
  }

  /** A filled shape without an outline. */
  static void shape(String colour, XmlWriter xml) throws IOException {
    xml.start("c:spPr");
    fill(colour, xml);
    xml.end();
  }

  /** A line; a width in English metric units, of which a point has 12,700. */
  static void line(String colour, int width, String dash, XmlWriter xml) throws IOException {
    xml.start("c:spPr").start("a:ln", "w", width);
    fill(colour, xml);
    xml.empty("a:prstDash", "val", dash).end().end();
  }

  /** No line at all. */
  static void noLine(XmlWriter xml) throws IOException {
    xml.start("c:spPr").start("a:ln").empty("a:noFill").end().end();
  }

  /** The font of titles, axes and legend. */
  static void letters(int size, XmlWriter xml) throws IOException {
    xml.start("c:txPr").empty("a:bodyPr").start("a:p").start("a:pPr");
    type("a:defRPr", size, xml);
    xml.end().empty("a:endParaRPr", "lang", "zh-CN").end().end();
  }

  /** A font with a size in hundredths of a point. */
  static void type(String element, int size, XmlWriter xml) throws IOException {
    xml.start(element, "sz", size, "b", 0);
    fill(TEXT, xml);
    xml.empty("a:latin", "typeface", FACE).empty("a:ea", "typeface", FACE).end();
  }

  private static void fill(String colour, XmlWriter xml) throws IOException {
    xml.start("a:solidFill").empty("a:srgbClr", "val", colour).end();
  }
}
