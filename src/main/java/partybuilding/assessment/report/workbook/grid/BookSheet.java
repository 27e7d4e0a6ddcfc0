package partybuilding.assessment.report.workbook.grid;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.report.workbook.part.CellArea;
import partybuilding.assessment.report.workbook.part.Namespaces;
import partybuilding.assessment.report.workbook.part.Part;
import partybuilding.assessment.report.workbook.part.PartKind;
import partybuilding.assessment.report.workbook.part.PartLinks;
import partybuilding.assessment.report.workbook.part.XmlWriter;

/**
 * A sheet in the list that the workbook keeps of its sheets.
 *
 * @param name on its tab
 * @param number of its part
 * @param repeated what every printed page begins with; empty where there is one page
 * @param printed the cells that are printed; empty where all are
 */
record BookSheet(String name, int number, String repeated, Optional<CellArea> printed) {
  static BookSheet of(WorkbookSheet sheet, int number, PrintLayout layout) {
    String repeated = layout.whole() ? "" : repeated(sheet, layout);
    return new BookSheet(sheet.head().name(), number, repeated, sheet.printed());
  }

  /** The headings, and the names of the rows where the columns continue on another page. */
  private static String repeated(WorkbookSheet sheet, PrintLayout layout) {
    String place = CellArea.quoted(sheet.head().name()) + "!";
    int row = sheet.headings() + 1;
    String rows = place + "$" + row + ":$" + row;
    String names = place + CellArea.columnsTo(sheet.grid().names() - 1);
    return layout.across() == 1 ? rows : names + "," + rows;
  }

  /** The part of the sheet of that number. */
  static Part part(int number) {
    return new Part(PartKind.SHEET, "sheet" + number);
  }

  static void write(List<BookSheet> sheets, PartLinks links, XmlWriter xml) throws IOException {
    xml.start("workbook", "xmlns", Namespaces.SHEET, "xmlns:r", Namespaces.RELATION);
    xml.start("bookViews").empty("workbookView", "activeTab", 0, "tabRatio", 850).end();
    xml.start("sheets");
    for (BookSheet sheet : sheets) {
      String id = links.to(part(sheet.number));
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
    if (!repeated.isEmpty()) {
      xml.text("definedName", repeated, "name", "_xlnm.Print_Titles", "localSheetId", place);
    }
  }
}
