package partybuilding.assessment.report.workbook.grid;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import partybuilding.assessment.report.workbook.part.CellArea;
import partybuilding.assessment.report.workbook.part.SharedTexts;
import partybuilding.assessment.report.workbook.part.XmlWriter;

/** Writes the cells of a sheet, row by row. */
final class RowWriter {
  /** Day 0 of spreadsheet programs. */
  private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);

  private final XmlWriter xml;
  private final SharedTexts texts;

  RowWriter(XmlWriter xml, SharedTexts texts) {
    this.xml = xml;
    this.texts = texts;
  }

  void start(int row, double height) throws IOException {
    xml.start("row", "r", row + 1, "ht", height, "customHeight", 1);
  }

  /** A row whose height adapts to its content. */
  void startGrowing(int row, double height) throws IOException {
    xml.start("row", "r", row + 1, "ht", height);
  }

  void end() throws IOException {
    xml.end();
  }

  /** Writes a text, never a formula. */
  void text(int row, int column, String text, int look) throws IOException {
    String name = CellArea.name(row, column);
    xml.start("c", "r", name, "s", look, "t", "s");
    xml.text("v", Integer.toString(texts.place(SheetText.of(text)))).end();
  }

  void cell(int row, int column, SheetCell cell, int look) throws IOException {
    if (cell instanceof SheetCell.Figure figure) {
      value(row, column, figure.value(), look);
    } else if (cell instanceof SheetCell.Day day) {
      value(row, column, ChronoUnit.DAYS.between(FIRST, day.day()), look);
    } else if (cell instanceof SheetCell.Blank || cell instanceof SheetCell.NoDay) {
      blank(row, column, look);
    } else {
      text(row, column, SheetCell.words(cell), look);
    }
  }

  private void blank(int row, int column, int look) throws IOException {
    xml.empty("c", "r", CellArea.name(row, column), "s", look);
  }

  private void value(int row, int column, Number value, int look) throws IOException {
    xml.start("c", "r", CellArea.name(row, column), "s", look);
    xml.text("v", value.toString()).end();
  }
}
