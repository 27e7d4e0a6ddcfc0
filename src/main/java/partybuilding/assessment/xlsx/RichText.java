package partybuilding.assessment.xlsx;

import java.io.IOException;

/** A text that may be written in several runs, each of another look. */
final class RichText {
  private RichText() {}

  /** The text of the element that begins here, without the pronunciation that may stand beside. */
  static String of(XmlCursor xml, String element) throws IOException {
    StringBuilder text = new StringBuilder();
    while (xml.next() && !xml.ends(element)) {
      if (xml.begins("t")) {
        text.append(xml.text());
      } else if (xml.begins("rPh")) {
        xml.skip();
      }
      if (text.length() > XmlCursor.LONGEST_TEXT) {
        throw xml.oversized();
      }
    }
    return EscapedText.of(text.toString());
  }
}
