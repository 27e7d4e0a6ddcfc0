package partybuilding.assessment.report.paper.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlObject;
import partybuilding.assessment.report.paper.part.template.PlaceholderMark;
import partybuilding.assessment.report.paper.part.template.TemplateFault;
import partybuilding.assessment.report.paper.part.template.TemplateParts;

/**
 * A document of the office's own with placeholders. What it shows besides is written as it is;
 * nothing of it runs, fetches or points to files elsewhere, and what it does not show is left out.
 */
public final class PaperTemplate {
  private static final String XML = ".xml";

  private final Map<String, byte[]> parts;
  private final TemplateLinks links;
  private final List<PlaceholderMark> marks = new ArrayList<>();
  private final Set<String> marked = new HashSet<>();
  private final List<PlaceholderMark> crowded = new ArrayList<>();
  private final List<String> unpaired = new ArrayList<>();
  private final List<String> unfilled = new ArrayList<>();

  private PaperTemplate(Map<String, byte[]> parts, TemplateLinks links) {
    this.parts = parts;
    this.links = links;
  }

  /**
   * Reads a document.
   *
   * @throws TemplateFault if it is none that may be used
   */
  public static PaperTemplate of(byte[] document) throws IOException {
    KeptParts kept = KeptParts.of(TemplateParts.of(document));
    PaperTemplate template = new PaperTemplate(kept.parts(), kept.links());
    for (String part : List.copyOf(template.parts.keySet())) {
      if (part.endsWith(XML)) {
        template.take(part);
      }
    }
    UnseenText unseen = new UnseenText(HiddenStyles.of(template.looks()));
    for (String part : template.links.looks()) {
      unseen.forbid(template.read(part));
    }
    for (String part : template.links.texts()) {
      XmlObject text = template.read(part);
      requireOrdinary(text, part.equals(template.links.main()));
      unseen.forbid(text);
      int before = template.marks.size();
      TemplateText.of(text).forEach(template::look);
      if (template.marks.size() > before) {
        template.marked.add(part);
      }
    }
    return template;
  }

  /** Judges a part, whatever it is, and keeps it without what binds it to data. */
  private void take(String name) throws IOException {
    XmlObject part = read(name);
    OutsideReferences.forbid(part, links.from(name));
    unfilled.addAll(UnfilledPlaces.of(part));
    BoundData.removeFrom(part);
    parts.put(name, TemplateXml.written(part));
  }

  /**
   * The text has the names by which it is read: in a document saved as Strict Open XML they are
   * others, and not one placeholder would be found.
   */
  private static void requireOrdinary(XmlObject text, boolean main) throws TemplateFault {
    QName root = TemplateXml.root(text);
    boolean ordinary = main ? root.equals(WordNames.DOCUMENT) : WordNames.ordinary(root);
    if (!ordinary || (main && !hasOneBody(text))) {
      throw TemplateFault.noDocument();
    }
  }

  private static boolean hasOneBody(XmlObject document) {
    return TemplateXml.elements(document, WordNames.BODY::equals).size() == 1
        && TemplateXml.elements(document, WordNames.DOCUMENT::equals).stream()
            .anyMatch(root -> TemplateXml.child(root, WordNames.BODY).isPresent());
  }

  private void look(TemplateParagraph paragraph) {
    unpaired.addAll(paragraph.unpaired());
    for (PlaceholderMark mark : paragraph.marks()) {
      marks.add(mark);
      if (!paragraph.isNothingBut(mark)) {
        crowded.add(mark);
      }
    }
  }

  /** All of its placeholders. */
  public List<PlaceholderMark> marks() {
    return List.copyOf(marks);
  }

  /** Those in whose place no table can stand: they have no paragraph of the text to themselves. */
  public List<PlaceholderMark> crowded() {
    return List.copyOf(crowded);
  }

  /** The surroundings of braces that belong to no placeholder. */
  public List<String> unpaired() {
    return List.copyOf(unpaired);
  }

  /** Its placeholders in places that cannot be filled. */
  public List<String> unfilled() {
    return List.copyOf(unfilled);
  }

  /** What its papers hold of it, by name, and what their package says of its parts. */
  public Map<String, byte[]> parts() {
    return Collections.unmodifiableMap(parts);
  }

  /** The part that holds the text. */
  public String main() throws TemplateFault {
    return links.main();
  }

  /**
   * The parts with words that differ from paper to paper: its text, and those with placeholders.
   */
  public List<String> filledTexts() throws TemplateFault {
    String main = main();
    return links.texts().stream()
        .filter(text -> text.equals(main) || marked.contains(text))
        .toList();
  }

  /** The part that holds the styles. */
  public Optional<String> styles() throws TemplateFault {
    return links.styles();
  }

  private Optional<XmlObject> looks() throws IOException {
    Optional<String> part = links.styles();
    return part.isPresent() ? Optional.of(read(part.get())) : Optional.empty();
  }

  private XmlObject read(String part) throws IOException {
    return TemplateXml.read(parts, part);
  }
}
