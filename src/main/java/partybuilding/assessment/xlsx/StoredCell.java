package partybuilding.assessment.xlsx;

import java.io.IOException;
import partybuilding.assessment.cell.ErrorValue;

/**
 * The text of a cell, by what is stored of it.
 *
 * @param strings the texts of the workbook
 * @param numbers how numbers are shown
 */
record StoredCell(SharedStrings strings, ShownNumber numbers) {
  private static final String SHARED = "s";
  private static final String INLINE = "inlineStr";
  private static final String FORMULA_TEXT = "str";
  private static final String NUMBER = "n";

  /** Midnight, behind a day that a program stores in words. */
  private static final String MIDNIGHT = "T00:00:00(?:\\.0+)?Z?$";

  /** The text of the cell that begins here, which is read to its end. */
  String of(XmlCursor xml) throws IOException {
    String type = xml.attribute("t").orElse(NUMBER);
    int style = xml.number("s").orElse(0);
    boolean formula = false;
    String stored = "";
    while (xml.next() && !xml.ends("c")) {
      formula |= xml.begins("f");
      if (xml.begins("f")) {
        xml.skip();
      } else if (xml.begins("v")) {
        stored = xml.text();
      } else if (xml.begins("is")) {
        stored = RichText.of(xml, "is");
      }
    }
    boolean computed = !formula || !stored.isEmpty() || type.equals(FORMULA_TEXT);
    return computed ? text(type, stored, style, xml) : ErrorValue.UNCOMPUTED;
  }

  private String text(String type, String stored, int style, XmlCursor xml) throws WorkbookFault {
    return switch (type) {
      case SHARED -> stored.isEmpty() ? "" : shared(stored, xml);
      case INLINE -> stored;
      case FORMULA_TEXT -> EscapedText.of(stored);
      case "b" -> stored.equals("1") ? "TRUE" : stored.equals("0") ? "FALSE" : stored;
      case "d" -> stored.replaceFirst(MIDNIGHT, "");
      case NUMBER -> numbers.of(stored, style);
      default -> stored;
    };
  }

  private String shared(String number, XmlCursor xml) throws WorkbookFault {
    if (!number.matches("\\d{1,9}")) {
      throw xml.damaged();
    }
    return strings.find(Integer.parseInt(number)).orElseThrow(xml::damaged);
  }
}
