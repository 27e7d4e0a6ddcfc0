package partybuilding.assessment.report.workbook.grid;

import java.util.stream.Stream;

/**
 * A column of a sheet.
 *
 * @param head its heading
 * @param most the greatest width, in digits; longer texts are wrapped
 * @param least the smallest width, in digits; longer headings are wrapped
 * @param figures whether it holds only figures, which are right-aligned
 */
public record SheetColumn(String head, int most, int least, boolean figures) {
  private static final int LEAST = 8;
  private static final int FIGURE = 14;
  private static final int NAME = 28;
  private static final int TEXT = 60;
  private static final int PROSE = 88;

  /** A column of figures. */
  public static SheetColumn figure(String head) {
    return new SheetColumn(head, FIGURE, LEAST, true);
  }

  /** A column of names or single words. */
  public static SheetColumn name(String head) {
    return new SheetColumn(head, NAME, LEAST, false);
  }

  /**
   * A copy with a fixed width for a sheet that must fit a page; its heading is wrapped between
   * words.
   */
  public SheetColumn narrow(int width) {
    int wide = Math.max(width, (int) Math.ceil(TextWidth.ofWord(head)) + (figures ? 1 : 3));
    return new SheetColumn(head, wide, wide, figures);
  }

  /**
   * A copy with a fixed width, in which each of these links stands on one line: spreadsheet
   * programs cut a link where they would wrap a text.
   */
  public SheetColumn holding(Stream<String> links, int least) {
    double longest = links.mapToDouble(TextWidth::of).max().orElse(0);
    return narrow(Math.max(least, (int) Math.ceil(longest)));
  }

  /** A column of short texts. */
  public static SheetColumn text(String head) {
    return new SheetColumn(head, TEXT, LEAST, false);
  }

  /** A column of sentences. */
  public static SheetColumn prose(String head) {
    return new SheetColumn(head, PROSE, LEAST, false);
  }
}
