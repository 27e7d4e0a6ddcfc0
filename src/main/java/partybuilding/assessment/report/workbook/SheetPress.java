package partybuilding.assessment.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Worksheet;

/** Prints one sheet: a heading, sentences, rows under a header, pictures. */
final class SheetPress {
  private static final double TITLE_HEIGHT = 24;

  /**
   * A sheet so wide prints at its own size on A4 in landscape; in digits. There is room for more,
   * but not where the reader's program has a wider face for the one that is named.
   */
  private static final int PAGE = 112;

  private static final int PERCENT = 100;

  private final Worksheet paper;
  private final Sheet sheet;
  private final Grid grid;
  private final Measure measure;
  private final CellStyles styles;
  private final PicturePress pictures;

  /** The row of headings: a title and the sentences stand above it, and an empty row. */
  private final int head;

  /** A press for a sheet; days are printed in that format. */
  SheetPress(Worksheet paper, Sheet sheet, String dayFormat) {
    this.paper = paper;
    this.sheet = sheet;
    this.grid = sheet.grid();
    this.measure = new Measure(grid);
    this.styles = new CellStyles(paper, dayFormat);
    this.head = sheet.lead().size() + 2;
    this.pictures = new PicturePress(paper, below() + 2, sheet.pictures());
  }

  /**
   * Fills the sheet. What the library cannot say is left to be amended in a part of that number.
   */
  List<Amendment> print(int number) {
    lead();
    for (int c = 0; c < grid.columns().size(); c++) {
      column(c);
    }
    heights();
    pictures.print();
    layOut();
    List<Amendment> amendments = new ArrayList<>(pictures.amendments(number));
    String part = "xl/worksheets/sheet" + number + ".xml";
    amendments.add(new Amendment(part, "<pageMargins", merged() + shades()));
    return amendments;
  }

  private void lead() {
    write(0, 0, sheet.title());
    styles.title(0);
    paper.rowHeight(0, TITLE_HEIGHT);
    for (int i = 0; i < sheet.lead().size(); i++) {
      String sentence = sheet.lead().get(i);
      write(i + 1, 0, sentence);
      styles.sentence(i + 1);
      paper.rowHeight(i + 1, measure.sentence(sentence));
    }
  }

  private void column(int column) {
    Column heading = grid.columns().get(column);
    write(head, column, heading.head());
    styles.heading(head, column, heading);
    paper.width(column, measure.width(column));
    List<Cell> cells = grid.rows().stream().map(row -> row.get(column)).toList();
    for (int r = 0; r < cells.size(); r++) {
      write(head + 1 + r, column, cells.get(r));
    }
    styles.column(head + 1, column, heading, cells);
  }

  private void write(int row, int column, Cell cell) {
    if (cell instanceof Cell.Text text) {
      write(row, column, text.text());
    } else if (cell instanceof Cell.Figure figure) {
      paper.value(row, column, figure.value());
    } else if (cell instanceof Cell.Day day) {
      paper.value(row, column, day.day());
    }
  }

  /** Never as a formula. */
  private void write(int row, int column, String text) {
    paper.value(row, column, CellText.of(text));
  }

  private void heights() {
    paper.rowHeight(head, measure.headings());
    for (int r = 0; r < grid.rows().size(); r++) {
      paper.rowHeight(head + 1 + r, measure.row(grid.rows().get(r)));
    }
  }

  private void layOut() {
    paper.hideGridLines();
    if (sheet.read()) {
      paper.pageScale(Math.min(PERCENT, PERCENT * PAGE / measure.total()));
    } else {
      paper.repeatRows(head);
      paper.freezePane(grid.names(), head + 1);
      paper.setAutoFilter(head, 0, below(), last());
      paper.setFitToPage(true);
      paper.fitToWidth((short) 1);
      paper.fitToHeight((short) 0);
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
        .mapToObj(row -> "<mergeCell ref=\"" + paper.range(row, 0, row, last()) + "\"/>")
        .collect(Collectors.joining("", "<mergeCells>", "</mergeCells>"));
  }

  /** One scale for all shaded columns, from paper to a blue that black letters stand out on. */
  private String shades() {
    String cells =
        IntStream.range(0, grid.columns().size())
            .filter(c -> grid.columns().get(c).shaded())
            .mapToObj(c -> paper.range(head + 1, c, below(), c).toString())
            .collect(Collectors.joining(" "));
    return cells.isEmpty() || grid.rows().isEmpty()
        ? ""
        : String.format(
            Locale.ROOT,
            """
            <conditionalFormatting sqref="%s"><cfRule type="colorScale" priority="1"><colorScale>\
            <cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF6BACE6"/>\
            </colorScale></cfRule></conditionalFormatting>""",
            cells);
  }
}
