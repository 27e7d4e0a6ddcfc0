package partybuilding.assessment.report.workbook.grid;

import java.io.IOException;
import java.util.List;
import partybuilding.assessment.report.workbook.entry.CellUse;
import partybuilding.assessment.report.workbook.part.XmlWriter;

/** Writes the rows of a sheet: title, sentences, link back, headings, grid, room for charts. */
final class RowsWriter {
  /** The least height, in points, of a row with entries, which may be filled in on paper. */
  private static final double LEAST_ENTRY = 3 * GridSize.LINE;

  private final WorkbookSheet sheet;
  private final GridSize size;
  private final SheetContext context;
  private final RowWriter out;
  private final List<SheetColumn> columns;

  RowsWriter(WorkbookSheet sheet, GridSize size, SheetContext context, XmlWriter xml) {
    this.sheet = sheet;
    this.size = size;
    this.context = context;
    this.out = new RowWriter(xml, context.texts());
    this.columns = sheet.grid().columns();
  }

  void write() throws IOException {
    head();
    headings();
    for (int r = 0; r < sheet.grid().rows().size(); r++) {
      row(sheet.headings() + 1 + r, sheet.grid().rows().get(r));
    }
    for (int row = sheet.last() + 1; row <= sheet.lastEntry(); row++) {
      spare(row);
    }
    for (int r = 0; r < sheet.charts().rows(); r++) {
      out.start(sheet.last() + 2 + r, ChartLayout.height(sheet.charts()));
      out.end();
    }
  }

  private void head() throws IOException {
    line(0, GridSize.TITLE, sheet.head().title(), context.looks().title());
    List<String> lead = sheet.head().lead();
    for (int i = 0; i < lead.size(); i++) {
      line(
          i + 1, size.sentence(lead.get(i), sheet.wide()), lead.get(i), context.looks().sentence());
    }
    if (!sheet.head().name().equals(context.contents())) {
      String back = context.properties().back();
      line(sheet.headings() - 1, GridSize.LINE, back, context.looks().back());
    }
  }

  private void line(int row, double height, String text, int look) throws IOException {
    out.start(row, height);
    out.text(row, 0, text, look);
    out.end();
  }

  private void headings() throws IOException {
    int row = sheet.headings();
    List<String> names = Headings.of(sheet.grid());
    out.start(row, size.headings());
    for (int c = 0; c < columns.size(); c++) {
      out.text(row, c, names.get(c), context.looks().heading(columns.get(c)));
    }
    out.end();
  }

  private void row(int row, List<SheetCell> cells) throws IOException {
    if (sheet.entry().exists()) {
      out.startGrowing(row, Math.max(LEAST_ENTRY, size.row(cells)));
    } else {
      out.start(row, size.row(cells));
    }
    for (int c = 0; c < cells.size(); c++) {
      SheetCell cell = cells.get(c);
      int look = context.looks().cell(columns.get(c), cell, sheet.entry().use(c));
      out.cell(row, c, cell, look);
    }
    out.end();
  }

  private void spare(int row) throws IOException {
    out.startGrowing(row, LEAST_ENTRY);
    for (int c = 0; c < columns.size(); c++) {
      SheetCell blank = SheetCell.NOTHING;
      out.cell(row, c, blank, context.looks().cell(columns.get(c), blank, CellUse.OPEN));
    }
    out.end();
  }
}
