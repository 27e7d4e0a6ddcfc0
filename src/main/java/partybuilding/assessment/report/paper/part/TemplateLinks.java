package partybuilding.assessment.report.paper.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlObject;

/**
 * The relationships of a document that somebody else made: which part is what. None of them may
 * lead out of the document, nor to what a program would run.
 */
final class TemplateLinks {
  private static final String KINDS = "[Content_Types].xml";

  /** The content type of an ordinary document; templates of Word, and macros, have others. */
  private static final String ORDINARY =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private static final Pattern MACROS = Pattern.compile(".*\\.macroEnabled.*");

  private static final Pattern RELATIONSHIPS = Pattern.compile("(.*?)_rels/([^/]*)\\.rels");

  /** By the last word of their kind. */
  private static final Set<String> ACTIVE =
      Set.of(
          "vbaProject",
          "wordVbaData",
          "oleObject",
          "package",
          "control",
          "activeXControlBinary",
          "aFChunk",
          "attachedToolbars",
          "keyMapCustomizations",
          "subDocument",
          "ui",
          "extensibility");

  /** A link that a reader may follow: nothing is fetched until somebody does. */
  private static final Pattern FOLLOWED = Pattern.compile("(?i)(https?|mailto):.*|#.*");

  private static final QName TYPE = new QName("Type");
  private static final QName TARGET = new QName("Target");
  private static final QName MODE = new QName("TargetMode");

  private final List<Link> links;

  private TemplateLinks(List<Link> links) {
    this.links = List.copyOf(links);
  }

  /** One of them. */
  private record Link(String source, String type, String target) {
    private String kind() {
      return type.substring(type.lastIndexOf('/') + 1);
    }
  }

  /**
   * Those of all parts.
   *
   * @throws TemplateFault if one leads where it may not
   */
  static TemplateLinks of(Map<String, byte[]> parts) throws IOException {
    List<Link> links = new ArrayList<>();
    for (String name : parts.keySet()) {
      if (RELATIONSHIPS.matcher(name).matches()) {
        for (XmlObject link :
            TemplateXml.elements(
                TemplateXml.read(parts, name), of -> of.getLocalPart().equals("Relationship"))) {
          links.add(checked(name, link));
        }
      }
    }
    TemplateLinks all = new TemplateLinks(links);
    all.requireOrdinary(parts);
    return all;
  }

  private static Link checked(String file, XmlObject element) throws TemplateFault {
    String source = RELATIONSHIPS.matcher(file).replaceFirst("$1$2");
    Link link =
        new Link(
            source, TemplateXml.attribute(element, TYPE), TemplateXml.attribute(element, TARGET));
    if (ACTIVE.contains(link.kind())) {
      throw TemplateFault.active(link.target());
    }
    boolean followed = link.kind().equals("hyperlink") && FOLLOWED.matcher(link.target()).matches();
    if (TemplateXml.attribute(element, MODE).equals("External") && !followed) {
      throw TemplateFault.linked(link.target());
    }
    return new Link(source, link.type(), resolved(source, link.target()));
  }

  /** The name of a part that another names, beside itself or from the top. */
  private static String resolved(String source, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String folder = source.substring(0, source.lastIndexOf('/') + 1);
    return folder + target;
  }

  private void requireOrdinary(Map<String, byte[]> parts) throws IOException {
    XmlObject kinds = TemplateXml.read(parts, KINDS);
    String main = "/" + main();
    String kind =
        TemplateXml.elements(kinds, name -> name.getLocalPart().equals("Override")).stream()
            .filter(part -> TemplateXml.attribute(part, new QName("PartName")).equals(main))
            .map(part -> TemplateXml.attribute(part, new QName("ContentType")))
            .findFirst()
            .orElse("");
    if (MACROS.matcher(kind).matches()) {
      throw TemplateFault.active("docm");
    }
    if (!kind.equals(ORDINARY)) {
      throw TemplateFault.noDocument();
    }
  }

  /**
   * The part that holds the text.
   *
   * @throws TemplateFault if there is none
   */
  String main() throws TemplateFault {
    return first("", "officeDocument").orElseThrow(TemplateFault::noDocument);
  }

  /** The part that holds title and day. */
  Optional<String> properties() {
    return first("", "core-properties");
  }

  /** The part that holds the styles. */
  Optional<String> styles() throws TemplateFault {
    return first(main(), "styles");
  }

  /** The parts with words of the paper: its text, headers, footers and notes. */
  List<String> texts() throws TemplateFault {
    List<String> texts = new ArrayList<>();
    texts.add(main());
    for (String kind : List.of("header", "footer", "footnotes", "endnotes")) {
      of(main(), kind).stream().filter(part -> !texts.contains(part)).forEach(texts::add);
    }
    return texts;
  }

  private Optional<String> first(String source, String kind) {
    return of(source, kind).stream().findFirst();
  }

  private List<String> of(String source, String kind) {
    return links.stream()
        .filter(link -> link.source().equals(source) && link.kind().equals(kind))
        .map(Link::target)
        .toList();
  }
}
