package partybuilding.assessment.report.workbook.grid;

import java.io.IOException;
import java.util.List;
import partybuilding.assessment.report.workbook.part.CellArea;
import partybuilding.assessment.report.workbook.part.Namespaces;
import partybuilding.assessment.report.workbook.part.Part;
import partybuilding.assessment.report.workbook.part.PartKind;
import partybuilding.assessment.report.workbook.part.PartLinks;
import partybuilding.assessment.report.workbook.part.XmlWriter;

/** Writes the part of a sheet, in the order of elements that the format requires. */
final class SheetWriter {
  private final WorkbookSheet sheet;
  private final SheetContext context;
  private final PartLinks links;
  private final GridSize size;
  private final PrintLayout layout;

  /** A writer that adds the targets of the sheet to {@code links}. */
  SheetWriter(WorkbookSheet sheet, SheetContext context, PartLinks links) {
    this.sheet = sheet;
    this.context = context;
    this.links = links;
    this.size = new GridSize(sheet.grid());
    this.layout = PrintLayout.of(sheet, size);
  }

  PrintLayout layout() {
    return layout;
  }

  ChartLayout charts() {
    return new ChartLayout(sheet, size);
  }

  void write(List<Part> objects, XmlWriter xml) throws IOException {
    xml.start("worksheet", "xmlns", Namespaces.SHEET, "xmlns:r", Namespaces.RELATION);
    xml.start("sheetPr").empty("pageSetUpPr", "fitToPage", 1).end();
    view(xml);
    xml.empty("sheetFormatPr", "defaultRowHeight", GridSize.LINE);
    columns(xml);
    xml.start("sheetData");
    new RowsWriter(sheet, size, context, xml).write();
    xml.end();
    sheet.entry().protect(xml);
    if (sheet.entry().exists()) {
      xml.empty("autoFilter", "ref", sheet.filtered().reference());
    }
    new SheetMarks(sheet, context, links, xml).write();
    context.properties().pages().write(sheet, layout, xml);
    numbersAsTexts(xml);
    objects(objects, xml);
    xml.end();
  }

  private void view(XmlWriter xml) throws IOException {
    xml.start("sheetViews");
    boolean first = sheet.head().name().equals(context.contents());
    xml.start("sheetView", "showGridLines", 0, "tabSelected", first ? 1 : 0, "workbookViewId", 0);
    if (!layout.whole()) {
      int rows = sheet.headings() + 1;
      String corner = CellArea.name(rows, sheet.grid().names());
      xml.empty(
          "pane",
          "xSplit",
          sheet.grid().names(),
          "ySplit",
          rows,
          "topLeftCell",
          corner,
          "activePane",
          "bottomRight",
          "state",
          "frozen");
    }
    xml.end().end();
  }

  private void columns(XmlWriter xml) throws IOException {
    xml.start("cols");
    for (int c = 1; c <= sheet.grid().columns().size(); c++) {
      xml.empty("col", "min", c, "max", c, "width", size.width(c - 1), "customWidth", 1);
    }
    xml.end();
  }

  /**
   * Disables the warnings about numbers stored as text, such as years in headings and item numbers.
   */
  private void numbersAsTexts(XmlWriter xml) throws IOException {
    int last = sheet.grid().columns().size() - 1;
    String area = new CellArea(sheet.headings(), 0, sheet.last(), last).reference();
    xml.start("ignoredErrors").empty("ignoredError", "sqref", area, "numberStoredAsText", 1).end();
  }

  private void objects(List<Part> objects, XmlWriter xml) throws IOException {
    for (Part part : objects) {
      if (part.kind() == PartKind.DRAWING) {
        xml.empty("drawing", "r:id", links.to(part));
      } else {
        xml.start("tableParts", "count", 1).empty("tablePart", "r:id", links.to(part)).end();
      }
    }
  }
}
