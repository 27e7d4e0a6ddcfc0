package partybuilding.assessment.report.paper.part;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import partybuilding.assessment.report.paper.part.template.TemplateFault;

/** Parts of a document that somebody else made, as trees: nothing outside of them is ever read. */
final class TemplateXml {
  /** Far deeper than any text. */
  private static final int DEEPEST = 400;

  private static final int MEGABYTE = 1 << 20;

  /** A tree takes up many times its text. */
  private static final int MOST_MEGABYTES = 4;

  private TemplateXml() {}

  /**
   * Reads a part.
   *
   * @throws TemplateFault if it is missing or not well-formed
   */
  static XmlObject read(Map<String, byte[]> parts, String name) throws IOException {
    byte[] text = parts.get(name);
    if (text == null) {
      throw TemplateFault.damaged(name);
    }
    if (text.length > MOST_MEGABYTES * MEGABYTE) {
      throw TemplateFault.oversized(MOST_MEGABYTES);
    }
    try {
      XmlObject part = XmlObject.Factory.parse(new ByteArrayInputStream(text), options());
      requireFlat(part, name);
      return part;
    } catch (XmlException e) {
      throw (IOException) TemplateFault.damaged(name).initCause(e);
    }
  }

  private static XmlOptions options() {
    XmlOptions options = new XmlOptions();
    options.setDocumentType(XmlObject.type);
    options.setDisallowDocTypeDeclaration(true);
    options.setEntityExpansionLimit(1);
    options.setLoadStripComments();
    options.setLoadStripProcinsts();
    return options;
  }

  private static void requireFlat(XmlObject part, String name) throws TemplateFault {
    int depth = 0;
    try (XmlCursor cursor = part.newCursor()) {
      while (cursor.hasNextToken()) {
        XmlCursor.TokenType token = cursor.toNextToken();
        depth += token.isStart() ? 1 : token.isEnd() ? -1 : 0;
        if (depth > DEEPEST) {
          throw TemplateFault.damaged(name);
        }
      }
    }
  }

  /** The name of the element that a part is. */
  static QName root(XmlObject part) {
    try (XmlCursor cursor = part.newCursor()) {
      cursor.toFirstChild();
      return cursor.getName();
    }
  }

  /** The elements that are wanted of a part, or within an element, in their order. */
  static List<XmlObject> elements(XmlObject part, Predicate<QName> wanted) {
    List<XmlObject> found = new ArrayList<>();
    try (XmlCursor cursor = part.newCursor()) {
      int depth = 1;
      while (depth > 0 && cursor.hasNextToken()) {
        XmlCursor.TokenType token = cursor.toNextToken();
        depth += token.isStart() ? 1 : token.isEnd() ? -1 : 0;
        if (token.isStart() && wanted.test(cursor.getName())) {
          found.add(cursor.getObject());
        }
      }
    }
    return found;
  }

  /** The words within an element. */
  static String text(XmlObject element) {
    try (XmlCursor cursor = element.newCursor()) {
      return cursor.getTextValue();
    }
  }

  /** The name of an element. */
  static QName name(XmlObject element) {
    try (XmlCursor cursor = element.newCursor()) {
      return cursor.getName();
    }
  }

  /** What an attribute of an element says; empty where it has none. */
  static String attribute(XmlObject element, QName name) {
    try (XmlCursor cursor = element.newCursor()) {
      return Optional.ofNullable(cursor.getAttributeText(name)).orElse("");
    }
  }

  /** What all attributes of a part say. */
  static Set<String> values(XmlObject part) {
    Set<String> values = new HashSet<>();
    try (XmlCursor cursor = part.newCursor()) {
      while (cursor.hasNextToken()) {
        if (cursor.toNextToken().isAttr()) {
          values.add(cursor.getTextValue());
        }
      }
    }
    return values;
  }

  /** The first child of an element that has a name. */
  static Optional<XmlObject> child(XmlObject element, QName name) {
    try (XmlCursor cursor = element.newCursor()) {
      return cursor.toChild(name) ? Optional.of(cursor.getObject()) : Optional.empty();
    }
  }

  static byte[] written(XmlObject part) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    part.save(bytes, new XmlOptions());
    return bytes.toByteArray();
  }

  /** What stands in an attribute for a value. */
  static String escaped(String value) {
    return value
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\"", "&quot;")
        .replace("\n", "&#10;");
  }
}
