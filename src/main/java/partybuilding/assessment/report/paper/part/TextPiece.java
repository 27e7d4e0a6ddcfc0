package partybuilding.assessment.report.paper.part;

import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/**
 * A piece of a paragraph's text: Word cuts a text wherever its looks, its language or its spelling
 * changed.
 *
 * @param element that holds it
 * @param start its first character's place in the whole text
 * @param text what it says
 */
record TextPiece(XmlObject element, int start, String text) {
  int end() {
    return start + text.length();
  }

  /** Whether a character of the whole text is its own. */
  boolean holds(int place) {
    return start <= place && place < end();
  }

  /** Its characters before a place of the whole text. */
  String before(int place) {
    return text.substring(0, Math.min(Math.max(place - start, 0), text.length()));
  }

  /** Its characters from a place of the whole text on. */
  String from(int place) {
    return text.substring(Math.min(Math.max(place - start, 0), text.length()));
  }

  /** The same piece with another text, which is put in its place in the document. */
  TextPiece replaced(String by) {
    try (XmlCursor cursor = element.newCursor()) {
      cursor.setTextValue(by);
      cursor.setAttributeText(WordNames.SPACES, "preserve");
    }
    return new TextPiece(element, start, by);
  }
}
