package partybuilding.assessment.report.paper.part;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import partybuilding.assessment.report.paper.part.template.FieldCode;
import partybuilding.assessment.report.paper.part.template.TemplateFault;

/**
 * The codes of the fields in a part, each put together however Word has cut it. A field that stands
 * within the code of another is no part of that code.
 */
final class FieldCodes {
  /** What stands in a code for a field within it; no word holds it. */
  private static final char NESTED = '\uFFFC';

  private final Deque<Field> open = new ArrayDeque<>();
  private final StringBuilder stray = new StringBuilder();

  /** A field that has begun. */
  private static final class Field {
    private final StringBuilder code = new StringBuilder();
    private boolean shown;
  }

  /** Takes in an element where it begins. */
  void begin(QName name, XmlCursor cursor) throws TemplateFault {
    if (name.equals(WordNames.FIELD)) {
      FieldCode.require(attribute(WordNames.CODE, cursor));
    } else if (name.equals(WordNames.FIELD_CODE)) {
      (open.isEmpty() ? stray : open.peek().code).append(cursor.getTextValue());
    } else if (name.equals(WordNames.FIELD_CHARACTER)) {
      turn(attribute(WordNames.FIELD_CHARACTER_TYPE, cursor));
    }
  }

  private static String attribute(QName name, XmlCursor cursor) {
    return Optional.ofNullable(cursor.getAttributeText(name)).orElse("");
  }

  private void turn(String type) throws TemplateFault {
    if (type.equals("begin")) {
      begin();
    } else if (open.isEmpty()) {
      throw TemplateFault.damaged("fldChar");
    } else if (type.equals("end")) {
      FieldCode.require(open.pop().code.toString());
    } else {
      open.peek().shown = true; // What follows is what the field shows, no part of its code.
    }
  }

  private void begin() {
    if (!open.isEmpty() && !open.peek().shown) {
      open.peek().code.append(NESTED);
    }
    open.push(new Field());
  }

  /**
   * The part has ended.
   *
   * @throws TemplateFault if a field has not
   */
  void end() throws TemplateFault {
    if (!open.isEmpty()) {
      throw TemplateFault.damaged("fldChar");
    }
    FieldCode.require(stray.toString());
  }
}
