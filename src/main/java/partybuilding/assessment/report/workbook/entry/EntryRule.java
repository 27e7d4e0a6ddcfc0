package partybuilding.assessment.report.workbook.entry;

import java.io.IOException;
import partybuilding.assessment.report.workbook.part.CellArea;
import partybuilding.assessment.report.workbook.part.XmlWriter;

/**
 * The validation and the hint of the entries in a column.
 *
 * @param column counted from 0
 * @param choice the words that may be entered
 * @param title of the hint
 * @param hint shown beside the selected cell
 */
public record EntryRule(int column, Choice choice, String title, String hint) {
  private static final int LONGEST_TITLE = 32;
  private static final int LONGEST_HINT = 255;

  /** The words offered for an entry. */
  public sealed interface Choice {
    /** No words; anything may be entered. */
    record Free() implements Choice {}

    /** The words in some cells; other words may be entered too. */
    record Offered(String cells) implements Choice {}

    /** The words in some cells; other words are refused. */
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

  /**
   * A text within the limit of the file format; spreadsheet programs report longer ones as damage.
   */
  private static String cut(String text, int longest) {
    return text.substring(0, Math.min(longest, text.length()));
  }
}
