package partybuilding.assessment.report.paper.part;

import java.util.List;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import partybuilding.assessment.report.paper.part.template.PlaceholderMark;

/**
 * Where a document says something otherwise than in the words of a paragraph: word art, charts,
 * diagrams, formulas, codes of fields, descriptions of pictures. A placeholder there would go out
 * as it is.
 */
final class UnfilledPlaces {
  private static final Pattern BRACES = Pattern.compile("\\{\\{[^{}\n]{0,24}(}})?");

  private final StringBuilder words = new StringBuilder();
  private final StringBuilder values = new StringBuilder();

  private UnfilledPlaces() {}

  /** The placeholders that stand in such places of a part. */
  static List<String> of(XmlObject part) {
    UnfilledPlaces places = new UnfilledPlaces();
    QName element = new QName("");
    try (XmlCursor cursor = part.newCursor()) {
      while (cursor.hasNextToken()) {
        XmlCursor.TokenType token = cursor.toNextToken();
        if (token.isStart()) {
          element = cursor.getName();
        } else if (token.isText() && !element.equals(WordNames.TEXT)) {
          places.words.append(cursor.getChars()); // Word cuts these texts too.
        } else if (token.isAttr()) {
          places.values.append(cursor.getTextValue()).append('\n');
        }
      }
    }
    String all = PlaceholderMark.narrow(places.words + "\n" + places.values);
    return BRACES.matcher(all).results().map(found -> found.group()).toList();
  }
}
