package partybuilding.assessment.report.workbook.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Worksheet;

/** Writes one sheet: a heading, sentences, rows under a header, pictures. */
final class SheetWriter {
  private static final double TITLE_HEIGHT = 24;

  /**
   * A sheet so wide prints at its own size on A4 in landscape; in digits. There is room for more,
   * but not where the reader's program has a wider face for the one that is named.
   */
  private static final int PAGE = 112;

  private static final int PERCENT = 100;

  private final Worksheet worksheet;
  private final WorkbookSheet sheet;
  private final SheetGrid grid;
  private final GridSize size;
  private final CellStyles styles;
  private final PictureWriter pictures;

  /** The row of headings: a title and the sentences stand above it, and an empty row. */
  private final int head;

  /** A writer of one sheet; days are printed in that format. */
  SheetWriter(Worksheet worksheet, WorkbookSheet sheet, String dayFormat) {
    this.worksheet = worksheet;
    this.sheet = sheet;
    this.grid = sheet.grid();
    this.size = new GridSize(grid);
    this.styles = new CellStyles(worksheet, dayFormat);
    this.head = sheet.lead().size() + 2;
    this.pictures = new PictureWriter(worksheet, below() + 2, sheet.pictures());
  }

  /**
   * Fills the sheet. What the library cannot write is left to be inserted into the parts of that
   * number.
   */
  List<XmlInsertion> write(int number) {
    lead();
    for (int c = 0; c < grid.columns().size(); c++) {
      column(c);
    }
    heights();
    pictures.write();
    layOut();
    List<XmlInsertion> insertions = new ArrayList<>(pictures.insertions(number));
    String part = "xl/worksheets/sheet" + number + ".xml";
    insertions.add(new XmlInsertion(part, "<pageMargins", merged() + shades()));
    return insertions;
  }

  private void lead() {
    write(0, 0, sheet.title());
    styles.title(0);
    worksheet.rowHeight(0, TITLE_HEIGHT);
    for (int i = 0; i < sheet.lead().size(); i++) {
      String sentence = sheet.lead().get(i);
      write(i + 1, 0, sentence);
      styles.sentence(i + 1);
      worksheet.rowHeight(i + 1, size.sentence(sentence));
    }
  }

  private void column(int column) {
    SheetColumn heading = grid.columns().get(column);
    write(head, column, heading.head());
    styles.heading(head, column, heading);
    worksheet.width(column, size.width(column));
    List<SheetCell> cells = grid.rows().stream().map(row -> row.get(column)).toList();
    for (int r = 0; r < cells.size(); r++) {
      write(head + 1 + r, column, cells.get(r));
    }
    styles.column(head + 1, column, heading, cells);
  }

  private void write(int row, int column, SheetCell cell) {
    if (cell instanceof SheetCell.Text text) {
      write(row, column, text.text());
    } else if (cell instanceof SheetCell.Figure figure) {
      worksheet.value(row, column, figure.value());
    } else if (cell instanceof SheetCell.Day day) {
      worksheet.value(row, column, day.day());
    }
  }

  /** Never as a formula. */
  private void write(int row, int column, String text) {
    worksheet.value(row, column, SheetText.of(text));
  }

  private void heights() {
    worksheet.rowHeight(head, size.headings());
    for (int r = 0; r < grid.rows().size(); r++) {
      worksheet.rowHeight(head + 1 + r, size.row(grid.rows().get(r)));
    }
  }

  private void layOut() {
    worksheet.hideGridLines();
    if (sheet.read()) {
      worksheet.pageScale(Math.min(PERCENT, PERCENT * PAGE / size.total()));
    } else {
      worksheet.repeatRows(head);
      worksheet.freezePane(grid.names(), head + 1);
      worksheet.setAutoFilter(head, 0, below(), last());
      worksheet.setFitToPage(true);
      worksheet.fitToWidth((short) 1);
      worksheet.fitToHeight((short) 0);
    }
  }

  private int last() {
    return grid.columns().size() - 1;
  }

  private int below() {
    return head + grid.rows().size();
  }

  /** The library would write them in an order of its own each time. */
  private String merged() {
    return IntStream.rangeClosed(0, sheet.lead().size())
        .mapToObj(row -> "<mergeCell ref=\"" + worksheet.range(row, 0, row, last()) + "\"/>")
        .collect(Collectors.joining("", "<mergeCells>", "</mergeCells>"));
  }

  /** One scale for all shaded columns, from white to a blue that black letters stand out on. */
  private String shades() {
    String cells =
        IntStream.range(0, grid.columns().size())
            .filter(c -> grid.columns().get(c).shaded())
            .mapToObj(c -> worksheet.range(head + 1, c, below(), c).toString())
            .collect(Collectors.joining(" "));
    return cells.isEmpty() || grid.rows().isEmpty()
        ? ""
        : String.format(
            Locale.ROOT,
            """
            <conditionalFormatting sqref="%s"><cfRule type="colorScale" priority="1"><colorScale>\
            <cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF6BACE6"/>\
            </colorScale></cfRule></conditionalFormatting>\
            """,
            cells);
  }
}
