package partybuilding.assessment.report.workbook.grid;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/**
 * What every printed page of the workbook says at its edges.
 *
 * @param organisation whose report it is
 * @param year which report
 * @param pages the page's number and how many there are, in the report's language
 */
public record PageSetup(String organisation, String year, String pages) {
  private static final String FONT = "Microsoft YaHei";
  private static final int SIZE = 9;

  /** A name longer than this would make a header that spreadsheet programs call damaged. */
  private static final int LONGEST = 60;

  private static final float SIDE = 0.4f;
  private static final float EDGE = 0.65f;
  private static final float MARGIN = 0.3f;

  /** Sets a sheet up for A4, landscape. */
  void apply(Worksheet sheet, String name) {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.leftMargin(SIDE);
    sheet.rightMargin(SIDE);
    sheet.topMargin(EDGE);
    sheet.bottomMargin(EDGE);
    sheet.headerMargin(MARGIN);
    sheet.footerMargin(MARGIN);
    sheet.header(plain(organisation), Position.LEFT, FONT, SIZE);
    sheet.header(plain(year), Position.RIGHT, FONT, SIZE);
    sheet.footer(plain(name), Position.LEFT, FONT, SIZE);
    sheet.footer(pages, Position.RIGHT, FONT, SIZE);
  }

  /** Headers and footers know commands that begin with an ampersand. */
  private static String plain(String text) {
    int length = Math.min(LONGEST, text.codePointCount(0, text.length()));
    return text.substring(0, text.offsetByCodePoints(0, length)).replace("&", "&&");
  }
}
