package partybuilding.assessment.report.paper.part;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/**
 * The styles of tables and lines in a document that somebody else made. A program that saves a
 * document may give its styles other ids, so they are known by their names.
 */
final class PaperStyles {
  /** Where the empty document holds its styles. */
  private static final String PART = "word/styles.xml";

  /** What the ids of the papers' own styles begin with. */
  private static final String OWN = "Paper";

  private static final String USUAL = "Normal";
  private static final Set<String> YES = Set.of("1", "true", "on");

  private final Map<String, String> ids = new HashMap<>();

  private PaperStyles() {}

  /** Adds to a document's styles those that it lacks; the others stay as the office made them. */
  static PaperStyles addedTo(XmlObject styles, EmptyParts empty) throws IOException {
    PaperStyles known = new PaperStyles();
    Map<String, String> there = new HashMap<>();
    for (XmlObject style : styles(styles)) {
      there.put(name(style), id(style));
      if (usual(style)) {
        known.ids.put(USUAL, id(style));
      }
    }
    for (XmlObject style : styles(TemplateXml.read(empty.parts(), PART))) {
      String own = id(style);
      if (there.containsKey(name(style))) {
        known.ids.put(own, there.getOrDefault(name(style), own));
      } else if (own.startsWith(OWN)) {
        known.add(style, styles);
      }
    }
    return known;
  }

  /** No styles but those of the papers: the document has no part for them. */
  static PaperStyles unknown() {
    return new PaperStyles();
  }

  /** Lets blocks name their styles as the document knows them. */
  void rename(XmlObject blocks) {
    TemplateXml.elements(blocks, WordNames.PARAGRAPH_STYLE::equals).forEach(this::renameValue);
  }

  private void renameValue(XmlObject element) {
    String own = TemplateXml.attribute(element, WordNames.VALUE);
    try (XmlCursor cursor = element.newCursor()) {
      cursor.setAttributeText(WordNames.VALUE, ids.getOrDefault(own, own));
    }
  }

  private static List<XmlObject> styles(XmlObject part) {
    return TemplateXml.elements(part, WordNames.STYLE::equals);
  }

  private static String id(XmlObject style) {
    return TemplateXml.attribute(style, WordNames.STYLE_ID);
  }

  private static String name(XmlObject style) {
    return TemplateXml.child(style, WordNames.NAME)
        .map(name -> TemplateXml.attribute(name, WordNames.VALUE).toLowerCase(Locale.ROOT))
        .orElse("");
  }

  /** Whether it is the style of paragraphs that name none. */
  private static boolean usual(XmlObject style) {
    return TemplateXml.attribute(style, WordNames.TYPE).equals("paragraph")
        && YES.contains(TemplateXml.attribute(style, WordNames.DEFAULT));
  }

  private void add(XmlObject style, XmlObject styles) {
    TemplateXml.elements(style, WordNames.BASED_ON::equals).forEach(this::renameValue);
    try (XmlCursor from = style.newCursor();
        XmlCursor end = styles.newCursor()) {
      end.toFirstChild();
      end.toEndToken();
      from.copyXml(end);
    }
  }
}
