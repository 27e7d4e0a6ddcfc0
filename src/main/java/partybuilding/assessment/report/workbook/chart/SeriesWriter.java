package partybuilding.assessment.report.workbook.chart;

import java.io.IOException;
import partybuilding.assessment.report.workbook.part.CellArea;
import partybuilding.assessment.report.workbook.part.XmlWriter;

/** Writes the series of a chart, each as references to cells. */
final class SeriesWriter {
  private static final int LINE = 28_575;
  private static final int MARK = 7;

  private final ChartForm form;
  private final String sheet;
  private final XmlWriter xml;

  SeriesWriter(ChartForm form, String sheet, XmlWriter xml) {
    this.form = form;
    this.sheet = sheet;
    this.xml = xml;
  }

  void write(ChartSeries series, int number) throws IOException {
    xml.start("c:ser").empty("c:idx", "val", number).empty("c:order", "val", number);
    xml.start("c:tx");
    refer("c:strRef", series.name());
    xml.end();
    if (form.columns()) {
      ChartInk.shape(series.look().colour(), xml);
      xml.empty("c:invertIfNegative", "val", 0);
    } else {
      drawn(series.look());
    }
    xml.start("c:cat");
    refer("c:strRef", series.labels());
    xml.end().start("c:val");
    refer("c:numRef", series.values());
    xml.end();
    if (!form.columns()) {
      xml.empty("c:smooth", "val", 0);
    }
    xml.end();
  }

  private void drawn(SeriesLook look) throws IOException {
    if (look.dash().isEmpty()) {
      ChartInk.noLine(xml);
    } else {
      ChartInk.line(look.colour(), LINE, look.dash(), xml);
    }
    xml.start("c:marker").empty("c:symbol", "val", look.marker());
    if (!look.marker().equals("none")) {
      xml.empty("c:size", "val", MARK);
      ChartInk.shape(look.colour(), xml);
    }
    xml.end();
  }

  private void refer(String kind, CellArea cells) throws IOException {
    xml.start(kind).text("c:f", cells.reference(sheet)).end();
  }
}
