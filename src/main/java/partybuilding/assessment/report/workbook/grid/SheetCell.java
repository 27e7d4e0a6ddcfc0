package partybuilding.assessment.report.workbook.grid;

import java.time.LocalDate;

/** The content of a cell. */
public sealed interface SheetCell {
  /** A missing value. */
  SheetCell NOTHING = new Blank();

  /** A text, never a formula. */
  record Text(String text, TextColour colour) implements SheetCell {}

  /** A text with a link. */
  record Link(String text, LinkTarget target) implements SheetCell {}

  /** A figure of a table, in full. */
  record Figure(Number value, CellFormat format) implements SheetCell {}

  /** A day. */
  record Day(LocalDate day) implements SheetCell {}

  /** An empty cell for a day to be filled in. */
  record NoDay() implements SheetCell {}

  /** Nothing. */
  record Blank() implements SheetCell {}

  /** A plain text; an empty cell if the text is empty. */
  static SheetCell text(String text) {
    return text.isEmpty() ? NOTHING : new Text(text, TextColour.PLAIN);
  }

  /** A count. */
  static SheetCell count(long count) {
    return new Figure(count, CellFormat.COUNT);
  }

  /** The text of a cell; empty if it has none. */
  static String words(SheetCell cell) {
    if (cell instanceof Text text) {
      return text.text();
    }
    return cell instanceof Link link ? link.text() : "";
  }
}
