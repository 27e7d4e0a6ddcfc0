package partybuilding.assessment.report.workbook.entry;

import java.io.IOException;
import partybuilding.assessment.report.workbook.part.CellArea;
import partybuilding.assessment.report.workbook.part.XmlWriter;

/**
 * What helps to fill in the cells of a column.
 *
 * @param column counted from 0
 * @param choice which words may stand there
 * @param title of the hint
 * @param hint shown beside a cell that is chosen
 */
public record EntryRule(int column, Choice choice, String title, String hint) {
  private static final int LONGEST_TITLE = 32;
  private static final int LONGEST_HINT = 255;

  /** The words that a cell offers. */
  public sealed interface Choice {
    /** None: anything may be written. */
    record Free() implements Choice {}

    /** Those of some cells, and anything else. */
    record Offered(String cells) implements Choice {}

    /** Those of some cells alone; anything else is refused. */
    record Closed(String cells) implements Choice {}
  }

  /** Writes it for the rows from one to another. */
  void write(int first, int last, XmlWriter xml) throws IOException {
    String area = new CellArea(first, column, last, column).reference();
    boolean free = choice instanceof Choice.Free;
    xml.start(
        "dataValidation",
        "type",
        free ? "none" : "list",
        "allowBlank",
        1,
        "showInputMessage",
        1,
        "showErrorMessage",
        choice instanceof Choice.Closed ? 1 : 0,
        "promptTitle",
        cut(title, LONGEST_TITLE),
        "prompt",
        cut(hint, LONGEST_HINT),
        "sqref",
        area);
    if (!free) {
      xml.text("formula1", cells());
    }
    xml.end();
  }

  private String cells() {
    if (choice instanceof Choice.Offered offered) {
      return offered.cells();
    }
    return choice instanceof Choice.Closed closed ? closed.cells() : "";
  }

  /** A longer text would make a file that spreadsheet programs call damaged. */
  private static String cut(String text, int longest) {
    return text.substring(0, Math.min(longest, text.length()));
  }
}
