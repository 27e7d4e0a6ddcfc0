package partybuilding.assessment.report.paper.part;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import partybuilding.assessment.report.paper.part.TemplateParagraph.Place;
import partybuilding.assessment.report.paper.part.template.TemplateFault;

/** Reads the paragraphs of a part of a template, wherever they stand in it. */
final class TemplateText {
  private final Deque<QName> above = new ArrayDeque<>();
  private final Deque<Reading> open = new ArrayDeque<>();
  private final List<TemplateParagraph> paragraphs = new ArrayList<>();
  private final FieldCodes codes = new FieldCodes();

  private TemplateText() {}

  /** A paragraph as far as it was read. */
  private static final class Reading {
    private final XmlObject element;
    private final StringBuilder text = new StringBuilder();
    private final List<TextPiece> pieces = new ArrayList<>();
    private Place place;

    private Reading(XmlObject element, Place place) {
      this.element = element;
      this.place = place;
    }

    private void add(XmlObject piece, String words) {
      pieces.add(new TextPiece(piece, text.length(), words));
      text.append(words);
    }

    private TemplateParagraph whole() {
      return new TemplateParagraph(element, text.toString(), pieces, place);
    }
  }

  /**
   * Those of a part, in the order in which they end.
   *
   * @throws TemplateFault if the part has a field that fetches or starts something
   */
  static List<TemplateParagraph> of(XmlObject part) throws TemplateFault {
    TemplateText reader = new TemplateText();
    try (XmlCursor cursor = part.newCursor()) {
      while (cursor.hasNextToken()) {
        reader.take(cursor.toNextToken(), cursor);
      }
    }
    reader.codes.end();
    return reader.paragraphs;
  }

  private void take(XmlCursor.TokenType token, XmlCursor cursor) throws TemplateFault {
    if (token.isStart()) {
      begin(cursor);
      above.push(cursor.getName());
    } else if (token.isEnd() && above.pop().equals(WordNames.PARAGRAPH)) {
      paragraphs.add(open.pop().whole());
    }
  }

  private void begin(XmlCursor cursor) throws TemplateFault {
    QName name = cursor.getName();
    if (name.equals(WordNames.PARAGRAPH)) {
      boolean inText = WordNames.BODY.equals(above.peek());
      open.push(new Reading(cursor.getObject(), inText ? Place.TEXT : Place.ELSEWHERE));
    }
    codes.begin(name, cursor);
    if (!open.isEmpty()) {
      read(name, cursor, open.peek());
    }
  }

  private static void read(QName name, XmlCursor cursor, Reading paragraph) {
    if (name.equals(WordNames.TEXT)) {
      paragraph.add(cursor.getObject(), cursor.getTextValue());
    } else if (WordNames.BREAKS.contains(name)) {
      paragraph.text.append('\n');
    } else if (WordNames.KEPT.contains(name)) {
      paragraph.place = Place.ELSEWHERE;
    }
  }
}
