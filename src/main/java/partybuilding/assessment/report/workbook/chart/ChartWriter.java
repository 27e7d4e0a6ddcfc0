package partybuilding.assessment.report.workbook.chart;

import java.io.IOException;
import partybuilding.assessment.report.workbook.part.Namespaces;
import partybuilding.assessment.report.workbook.part.XmlWriter;

/** Writes the part of a chart. */
public final class ChartWriter {
  private static final int TITLE = 1200;
  private static final int LETTERS = 1000;
  private static final int BAR = 28_575;

  private final SheetChart chart;
  private final String sheet;
  private final XmlWriter xml;

  private ChartWriter(SheetChart chart, String sheet, XmlWriter xml) {
    this.chart = chart;
    this.sheet = sheet;
    this.xml = xml;
  }

  /** Writes a chart of a sheet's cells. */
  public static void write(SheetChart chart, String sheet, XmlWriter xml) throws IOException {
    new ChartWriter(chart, sheet, xml).write();
  }

  private void write() throws IOException {
    xml.start("c:chartSpace", "xmlns:c", Namespaces.CHART, "xmlns:a", Namespaces.DRAWING);
    xml.empty("c:roundedCorners", "val", 0);
    xml.start("c:chart");
    title();
    xml.empty("c:autoTitleDeleted", "val", 0);
    xml.start("c:plotArea").empty("c:layout");
    figures();
    new AxisWriter(chart.scale(), xml).write();
    xml.end();
    if (chart.form() != ChartForm.RANGES) {
      xml.start("c:legend").empty("c:legendPos", "val", "b").empty("c:overlay", "val", 0).end();
    }
    xml.empty("c:plotVisOnly", "val", 1).empty("c:dispBlanksAs", "val", "gap");
    xml.end();
    ChartInk.ground(xml);
    ChartInk.letters(LETTERS, xml);
    xml.end();
  }

  private void title() throws IOException {
    xml.start("c:title").start("c:tx").start("c:rich").empty("a:bodyPr").start("a:p");
    xml.start("a:pPr");
    ChartInk.type("a:defRPr", TITLE, xml);
    xml.end().start("a:r");
    ChartInk.type("a:rPr", TITLE, xml);
    xml.text("a:t", chart.title()).end().end().end().end();
    xml.empty("c:overlay", "val", 0).end();
  }

  private void figures() throws IOException {
    ChartForm form = chart.form();
    xml.start("c:" + form.element());
    if (form.columns()) {
      xml.empty("c:barDir", "val", "col");
    }
    if (form != ChartForm.RANGES) {
      xml.empty("c:grouping", "val", form.grouping()).empty("c:varyColors", "val", 0);
    }
    SeriesWriter series = new SeriesWriter(form, sheet, xml);
    for (int i = 0; i < chart.series().size(); i++) {
      series.write(chart.series().get(i), i);
    }
    closing(form);
    AxisWriter.refer(xml);
    xml.end();
  }

  private void closing(ChartForm form) throws IOException {
    if (form.columns()) {
      xml.empty("c:gapWidth", "val", 60);
      xml.empty("c:overlap", "val", form == ChartForm.STACKS ? 100 : 0);
      return;
    }
    if (form == ChartForm.RANGES) {
      xml.start("c:hiLowLines");
      ChartInk.line(chart.series().get(0).look().colour(), BAR, "solid", xml);
      xml.end();
      return;
    }
    xml.empty("c:marker", "val", 1);
  }
}
