package partybuilding.assessment.report.workbook.chart;

import java.io.IOException;
import partybuilding.assessment.report.workbook.part.XmlWriter;

/** Writes the two axes of a chart: categories and values. */
final class AxisWriter {
  private static final int LABELS = 1;
  private static final int FIGURES = 2;
  private static final int HAIR = 9525;
  private static final String GRID = "E5E7EB";
  private static final String RULE = "9CA3AF";

  private final SheetChart.Scale scale;
  private final XmlWriter xml;

  AxisWriter(SheetChart.Scale scale, XmlWriter xml) {
    this.scale = scale;
    this.xml = xml;
  }

  /** Refers to the two axes from a series. */
  static void refer(XmlWriter xml) throws IOException {
    xml.empty("c:axId", "val", LABELS).empty("c:axId", "val", FIGURES);
  }

  void write() throws IOException {
    labels();
    figures();
  }

  private void labels() throws IOException {
    xml.start("c:catAx").empty("c:axId", "val", LABELS);
    xml.start("c:scaling").empty("c:orientation", "val", "minMax").end();
    xml.empty("c:delete", "val", 0).empty("c:axPos", "val", "b");
    ticks("General", "low");
    ChartInk.line(RULE, HAIR, "solid", xml);
    xml.empty("c:crossAx", "val", FIGURES).empty("c:crosses", "val", "autoZero");
    xml.empty("c:auto", "val", 0).empty("c:lblAlgn", "val", "ctr");
    xml.empty("c:lblOffset", "val", 100).empty("c:tickLblSkip", "val", 1);
    xml.empty("c:noMultiLvlLbl", "val", 1).end();
  }

  private void figures() throws IOException {
    xml.start("c:valAx").empty("c:axId", "val", FIGURES);
    xml.start("c:scaling").empty("c:orientation", "val", "minMax");
    if (scale.closed()) {
      xml.empty("c:max", "val", scale.highest());
    }
    xml.empty("c:min", "val", scale.lowest()).end();
    xml.empty("c:delete", "val", 0).empty("c:axPos", "val", "l");
    xml.start("c:majorGridlines");
    ChartInk.line(GRID, HAIR, "solid", xml);
    xml.end();
    ticks(scale.format(), "nextTo");
    ChartInk.noLine(xml);
    xml.empty("c:crossAx", "val", LABELS).empty("c:crosses", "val", "min");
    xml.empty("c:crossBetween", "val", "between").end();
  }

  private void ticks(String format, String labels) throws IOException {
    xml.empty("c:numFmt", "formatCode", format, "sourceLinked", 0);
    xml.empty("c:majorTickMark", "val", "none").empty("c:minorTickMark", "val", "none");
    xml.empty("c:tickLblPos", "val", labels);
  }
}
