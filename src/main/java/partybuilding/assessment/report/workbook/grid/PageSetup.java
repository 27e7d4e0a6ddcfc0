package partybuilding.assessment.report.workbook.grid;

import java.io.IOException;
import java.util.List;
import partybuilding.assessment.report.workbook.part.XmlWriter;

/**
 * The header, footer and page set-up of a workbook's printed pages.
 *
 * @param organisation the organisation of the report
 * @param year the assessment year in words
 * @param pages the pattern for page number and number of pages, in the report's language
 */
public record PageSetup(String organisation, String year, String pages) {
  /**
   * The font size comes before the font name; otherwise a text that begins with a digit would
   * extend the size.
   */
  private static final String TYPE = "&10&\"Microsoft YaHei,Regular\"";

  /**
   * The most characters of a name; spreadsheet programs report headers of more than 255 as damage.
   */
  private static final int LONGEST = 140;

  private static final String SIDE = "0.4";
  private static final String EDGE = "0.65";
  private static final String MARGIN = "0.3";

  /** The value of the file format for a height that is not fitted. */
  private static final int AS_MANY_AS_NEEDED = 0;

  /** Sets a sheet up, landscape: as wide as the paper, and as high if it is one page. */
  void write(WorkbookSheet sheet, PrintLayout layout, XmlWriter xml) throws IOException {
    xml.empty("printOptions", "horizontalCentered", 1);
    writeMargins(xml);
    writePaper(layout, xml);
    xml.start("headerFooter", "scaleWithDoc", 0);
    xml.text("oddHeader", edge(plain(organisation), plain(year)));
    xml.text("oddFooter", edge(plain(sheet.head().title()), pages)).end();
  }

  private static void writeMargins(XmlWriter xml) throws IOException {
    List<String> margins =
        List.of(
            "left", SIDE, "right", SIDE, "top", EDGE, "bottom", EDGE, "header", MARGIN, "footer",
            MARGIN);
    xml.empty("pageMargins", margins.toArray());
  }

  private static void writePaper(PrintLayout layout, XmlWriter xml) throws IOException {
    List<Object> paper =
        List.of(
            "paperSize",
            layout.paper().code(),
            "fitToWidth",
            layout.across(),
            "fitToHeight",
            layout.whole() ? 1 : AS_MANY_AS_NEEDED,
            "orientation",
            "landscape");
    xml.empty("pageSetup", paper.toArray());
  }

  private static String edge(String left, String right) {
    return "&L" + TYPE + left + "&R" + TYPE + right;
  }

  /** Escapes ampersands, which begin commands in headers and footers, and limits the length. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int place = 0; place < text.length(); ) {
      int letter = text.codePointAt(place);
      String written = letter == '&' ? "&&" : Character.toString(letter);
      if (plain.length() + written.length() > LONGEST) {
        break;
      }
      plain.append(written);
      place += Character.charCount(letter);
    }
    return plain.toString();
  }
}
