package partybuilding.assessment.report.paper.part;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import partybuilding.assessment.report.page.base.Traced;
import partybuilding.assessment.report.paper.block.PaperBlock;
import partybuilding.assessment.report.paper.block.PaperColumn;
import partybuilding.assessment.report.paper.block.PaperColumn.Look;
import partybuilding.assessment.report.paper.part.template.PaperStyle;

/** A table over the whole width of the text. */
final class PaperTableWriter {
  /** Eighths of a point. */
  private static final int THIN = 4;

  /** The width of the text, 156 mm, in twentieths of a point. */
  static final int TEXT_WIDTH = 8844;

  /** Between a cell's border and its text: a millimetre. */
  private static final BigInteger MARGIN = BigInteger.valueOf(57);

  /** The least height of a row that is filled in by hand: 9 mm, in twentieths of a point. */
  private static final int HANDWRITING = 510;

  private final CTTbl table;
  private final List<PaperColumn> columns;
  private final List<List<Traced>> rows;
  private final Set<Integer> struck;

  private PaperTableWriter(PaperBlock.Table content, CTTbl table) {
    this.table = table;
    this.columns = content.columns();
    this.rows = content.rows();
    this.struck = content.struck();
  }

  /** Writes a table into an empty one. */
  static void write(PaperBlock.Table content, CTTbl table) {
    new PaperTableWriter(content, table).write();
  }

  private void write() {
    properties(table.addNewTblPr());
    CTTblGrid grid = table.addNewTblGrid();
    columns.forEach(column -> grid.addNewGridCol().setW(width(column)));
    headings();
    for (int row = 0; row < rows.size(); row++) {
      row(row);
    }
  }

  private static void properties(CTTblPr properties) {
    width(properties.addNewTblW(), BigInteger.valueOf(TEXT_WIDTH));
    properties.addNewJc().setVal(STJcTable.CENTER);
    CTTblBorders borders = properties.addNewTblBorders();
    List.of(
            borders.addNewTop(),
            borders.addNewLeft(),
            borders.addNewBottom(),
            borders.addNewRight(),
            borders.addNewInsideH(),
            borders.addNewInsideV())
        .forEach(PaperTableWriter::draw);
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblCellMar margins = properties.addNewTblCellMar();
    width(margins.addNewLeft(), MARGIN);
    width(margins.addNewRight(), MARGIN);
  }

  private static void draw(CTBorder border) {
    border.setVal(STBorder.SINGLE);
    border.setSz(BigInteger.valueOf(THIN));
    border.setSpace(BigInteger.ZERO);
    border.setColor("auto");
  }

  private void headings() {
    CTRow row = table.addNewTr();
    CTTrPr properties = row.addNewTrPr();
    properties.addNewCantSplit();
    properties.addNewTblHeader();
    for (PaperColumn column : columns) {
      CTTc cell = row.addNewTc();
      properties(cell, column);
      CTP paragraph = cell.addNewP();
      Paragraphs.fill(paragraph, PaperStyle.HEAD, column.heading());
      paragraph.getPPr().addNewKeepNext();
    }
  }

  private void row(int place) {
    CTRow row = table.addNewTr();
    CTTrPr properties = row.addNewTrPr();
    properties.addNewCantSplit();
    if (columns.stream().anyMatch(column -> column.look() == Look.FIELD)) {
      properties.addNewTrHeight().setVal(BigInteger.valueOf(HANDWRITING));
    }
    for (int i = 0; i < columns.size(); i++) {
      cell(row.addNewTc(), place, i);
    }
  }

  private void cell(CTTc cell, int row, int place) {
    PaperColumn column = columns.get(place);
    CTTcPr properties = properties(cell, column);
    boolean above = merged(row, place);
    if (above || merged(row + 1, place)) {
      properties.addNewVMerge().setVal(above ? STMerge.CONTINUE : STMerge.RESTART);
    }
    properties.addNewVAlign().setVal(STVerticalJc.CENTER);
    CTP paragraph = cell.addNewP();
    Paragraphs.fill(paragraph, PaperStyle.CELL, above ? "" : text(row, place));
    if (goesOn(row)) {
      paragraph.getPPr().addNewKeepNext();
    }
    if (struck.contains(row)) {
      paragraph.getRList().forEach(run -> run.addNewRPr().addNewStrike());
    }
    if (column.look() == Look.FIGURE || column.look() == Look.FIELD) {
      paragraph.getPPr().addNewJc().setVal(STJc.CENTER);
    }
  }

  /**
   * Whether no page parts this row from the next: a cell of both is one, or it is the first, which
   * would stand alone below the headings.
   */
  private boolean goesOn(int row) {
    return (row == 0 && rows.size() > 1)
        || IntStream.range(0, columns.size()).anyMatch(place -> merged(row + 1, place));
  }

  /** Whether a cell is one with the cell above it. */
  private boolean merged(int row, int place) {
    return columns.get(place).look() == Look.GROUP
        && row > 0
        && row < rows.size()
        && text(row, place).equals(text(row - 1, place));
  }

  private String text(int row, int place) {
    return rows.get(row).get(place).printed().text();
  }

  private CTTcPr properties(CTTc cell, PaperColumn column) {
    CTTcPr properties = cell.addNewTcPr();
    width(properties.addNewTcW(), width(column));
    return properties;
  }

  private BigInteger width(PaperColumn column) {
    int all = columns.stream().mapToInt(PaperColumn::width).sum();
    return BigInteger.valueOf((long) TEXT_WIDTH * column.width() / all);
  }

  private static void width(CTTblWidth width, BigInteger twips) {
    width.setType(STTblWidth.DXA);
    width.setW(twips);
  }
}
