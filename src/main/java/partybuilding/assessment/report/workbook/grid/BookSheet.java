package partybuilding.assessment.report.workbook.grid;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.report.workbook.part.CellArea;
import partybuilding.assessment.report.workbook.part.Namespaces;
import partybuilding.assessment.report.workbook.part.PartLinks;
import partybuilding.assessment.report.workbook.part.XmlWriter;

/**
 * A sheet in the list that the workbook keeps of its sheets.
 *
 * @param name on its tab
 * @param number of its part
 * @param repeated the row repeated on every printed page; 0, the row of the title, for none
 * @param printed the cells that are printed; empty where all are
 */
record BookSheet(String name, int number, int repeated, Optional<CellArea> printed) {
  static BookSheet of(WorkbookSheet sheet, int number) {
    int repeated = sheet.form() == SheetForm.LIST ? sheet.headings() : 0;
    return new BookSheet(sheet.head().name(), number, repeated, sheet.printed());
  }

  static void write(List<BookSheet> sheets, PartLinks links, XmlWriter xml) throws IOException {
    xml.start("workbook", "xmlns", Namespaces.SHEET, "xmlns:r", Namespaces.RELATION);
    xml.start("bookViews").empty("workbookView", "activeTab", 0, "tabRatio", 850).end();
    xml.start("sheets");
    for (BookSheet sheet : sheets) {
      String id = links.to(BookWriter.part(sheet.number));
      xml.empty("sheet", "name", sheet.name, "sheetId", sheet.number, "r:id", id);
    }
    xml.end().start("definedNames");
    for (int i = 0; i < sheets.size(); i++) {
      sheets.get(i).writePrinted(i, xml);
      sheets.get(i).writeRepeated(i, xml);
    }
    xml.end().end();
  }

  private void writePrinted(int place, XmlWriter xml) throws IOException {
    if (printed.isPresent()) {
      String cells = printed.get().reference(name);
      xml.text("definedName", cells, "name", "_xlnm.Print_Area", "localSheetId", place);
    }
  }

  private void writeRepeated(int place, XmlWriter xml) throws IOException {
    if (repeated > 0) {
      int row = repeated + 1;
      String rows = CellArea.quoted(name) + "!$" + row + ":$" + row;
      xml.text("definedName", rows, "name", "_xlnm.Print_Titles", "localSheetId", place);
    }
  }
}
