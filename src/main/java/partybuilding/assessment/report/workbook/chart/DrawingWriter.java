package partybuilding.assessment.report.workbook.chart;

import java.io.IOException;
import java.util.List;
import partybuilding.assessment.report.workbook.part.CellArea;
import partybuilding.assessment.report.workbook.part.Namespaces;
import partybuilding.assessment.report.workbook.part.XmlWriter;

/** Writes the positions of the charts of a sheet. */
public final class DrawingWriter {
  private DrawingWriter() {}

  /** Writes the places of charts, with the ids of their parts. */
  public static void write(List<ChartPlace> places, List<String> ids, XmlWriter xml)
      throws IOException {
    xml.start("xdr:wsDr", "xmlns:xdr", Namespaces.PLACE, "xmlns:a", Namespaces.DRAWING);
    for (int i = 0; i < places.size(); i++) {
      CellArea area = places.get(i).area();
      xml.start("xdr:twoCellAnchor", "editAs", "oneCell");
      corner("xdr:from", area.row(), area.column(), xml);
      corner("xdr:to", area.lastRow() + 1, area.lastColumn() + 1, xml);
      frame(places.get(i).chart(), i + 2, ids.get(i), xml);
      xml.empty("xdr:clientData").end();
    }
    xml.end();
  }

  private static void corner(String element, int row, int column, XmlWriter xml)
      throws IOException {
    xml.start(element).text("xdr:col", Integer.toString(column)).text("xdr:colOff", "0");
    xml.text("xdr:row", Integer.toString(row)).text("xdr:rowOff", "0").end();
  }

  private static void frame(SheetChart chart, int number, String id, XmlWriter xml)
      throws IOException {
    xml.start("xdr:graphicFrame", "macro", "").start("xdr:nvGraphicFramePr");
    xml.empty("xdr:cNvPr", "id", number, "name", chart.title(), "descr", chart.alternative());
    xml.empty("xdr:cNvGraphicFramePr").end();
    xml.start("xdr:xfrm").empty("a:off", "x", 0, "y", 0).empty("a:ext", "cx", 0, "cy", 0).end();
    xml.start("a:graphic").start("a:graphicData", "uri", Namespaces.CHART);
    xml.empty("c:chart", "xmlns:c", Namespaces.CHART, "xmlns:r", Namespaces.RELATION, "r:id", id);
    xml.end().end().end();
  }
}
