package partybuilding.assessment.report.workbook.grid;

import java.io.IOException;
import java.util.List;
import partybuilding.assessment.report.workbook.part.CellArea;
import partybuilding.assessment.report.workbook.part.Namespaces;
import partybuilding.assessment.report.workbook.part.XmlWriter;

/** Writes the list object of a sheet: its headings and rows, to sort, filter and refer to. */
final class TableWriter {
  private TableWriter() {}

  /**
   * Whether the sheet has a list object: the format does not allow one without rows, and on a
   * protected sheet it could not grow.
   */
  static boolean applies(WorkbookSheet sheet) {
    return !sheet.grid().rows().isEmpty() && !sheet.entry().exists();
  }

  static void write(WorkbookSheet sheet, int number, XmlWriter xml) throws IOException {
    List<String> headings = Headings.of(sheet.grid());
    String area = new CellArea(sheet.headings(), 0, sheet.last(), headings.size() - 1).reference();
    xml.start("table", attributes(sheet.head().key(), number, area));
    xml.empty("autoFilter", "ref", area);
    writeColumns(headings, xml);
    writeStyle(xml);
    xml.end();
  }

  private static Object[] attributes(String name, int number, String area) {
    return List.of(
            "xmlns", Namespaces.SHEET,
            "id", number,
            "name", name,
            "displayName", name,
            "ref", area,
            "totalsRowShown", 0)
        .toArray();
  }

  /** Writes that the list object has no style, as the cells have looks of their own. */
  private static void writeStyle(XmlWriter xml) throws IOException {
    List<Object> style =
        List.of(
            "showFirstColumn", 0,
            "showLastColumn", 0,
            "showRowStripes", 0,
            "showColumnStripes", 0);
    xml.empty("tableStyleInfo", style.toArray());
  }

  private static void writeColumns(List<String> headings, XmlWriter xml) throws IOException {
    xml.start("tableColumns", "count", headings.size());
    for (int i = 0; i < headings.size(); i++) {
      xml.empty("tableColumn", "id", i + 1, "name", headings.get(i));
    }
    xml.end();
  }
}
