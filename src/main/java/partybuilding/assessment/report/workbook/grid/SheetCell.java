package partybuilding.assessment.report.workbook.grid;

import java.time.LocalDate;

/** What stands in one place of a sheet. */
public sealed interface SheetCell {
  /** Not available. */
  SheetCell NOTHING = new Blank();

  /** Words, never a formula whatever they begin with. */
  record Text(String text, TextColour colour) implements SheetCell {}

  /** Words that lead somewhere. */
  record Link(String text, LinkTarget target) implements SheetCell {}

  /** A figure of a table, in full. */
  record Figure(Number value, CellFormat format) implements SheetCell {}

  /** A day. */
  record Day(LocalDate day) implements SheetCell {}

  /** No day, where one may be filled in. */
  record NoDay() implements SheetCell {}

  /** Nothing. */
  record Blank() implements SheetCell {}

  /** Plain words; nothing where there are none. */
  static SheetCell text(String text) {
    return text.isEmpty() ? NOTHING : new Text(text, TextColour.PLAIN);
  }

  /** A number of things. */
  static SheetCell count(long count) {
    return new Figure(count, CellFormat.COUNT);
  }

  /** What a cell says in words; empty where it says none. */
  static String words(SheetCell cell) {
    if (cell instanceof Text text) {
      return text.text();
    }
    return cell instanceof Link link ? link.text() : "";
  }
}
