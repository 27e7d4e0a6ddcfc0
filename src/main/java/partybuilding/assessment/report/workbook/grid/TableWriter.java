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
   * Whether there is one: the format knows none without rows, and where a sheet is protected, one
   * takes up no further row.
   */
  static boolean applies(WorkbookSheet sheet) {
    return !sheet.grid().rows().isEmpty() && !sheet.entry().exists();
  }

  static void write(WorkbookSheet sheet, int number, XmlWriter xml) throws IOException {
    List<String> headings = Headings.of(sheet.grid());
    CellArea area = new CellArea(sheet.headings(), 0, sheet.last(), headings.size() - 1);
    String name = sheet.head().key();
    xml.start(
        "table",
        "xmlns",
        Namespaces.SHEET,
        "id",
        number,
        "name",
        name,
        "displayName",
        name,
        "ref",
        area.reference(),
        "totalsRowShown",
        0);
    xml.empty("autoFilter", "ref", area.reference());
    xml.start("tableColumns", "count", headings.size());
    for (int i = 0; i < headings.size(); i++) {
      xml.empty("tableColumn", "id", i + 1, "name", headings.get(i));
    }
    xml.end();
    xml.empty(
        "tableStyleInfo",
        "showFirstColumn",
        0,
        "showLastColumn",
        0,
        "showRowStripes",
        0,
        "showColumnStripes",
        0);
    xml.end();
  }
}
