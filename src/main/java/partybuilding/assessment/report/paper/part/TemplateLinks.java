package partybuilding.assessment.report.paper.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlObject;
import partybuilding.assessment.report.paper.part.template.PartNames;
import partybuilding.assessment.report.paper.part.template.TemplateFault;
import partybuilding.assessment.report.paper.part.template.TemplateLink;

/**
 * The relationships of a document that somebody else made: which part is what. None of them may
 * lead out of the document, nor to what a program would run.
 */
final class TemplateLinks {
  private static final Pattern RELATIONSHIPS = Pattern.compile("(.*?)_rels/([^/]*)\\.rels");

  /** By the last word of their kind. */
  private static final Set<String> ACTIVE =
      Set.of(
          "vbaproject",
          "wordvbadata",
          "oleobject",
          "package",
          "control",
          "activexcontrolbinary",
          "afchunk",
          "attachedtoolbars",
          "keymapcustomizations",
          "subdocument",
          "ui",
          "extensibility");

  /** What the kinds of add-ins from the web begin with. */
  private static final String EXTENSION = "webextension";

  private static final QName ID = new QName("Id");
  private static final QName TYPE = new QName("Type");
  private static final QName TARGET = new QName("Target");
  private static final QName MODE = new QName("TargetMode");

  private final List<TemplateLink> links;

  TemplateLinks(List<TemplateLink> links) {
    this.links = List.copyOf(links);
  }

  /**
   * Those of all parts.
   *
   * @throws TemplateFault if one leads where it may not
   */
  static TemplateLinks of(Map<String, byte[]> parts) throws IOException {
    PartNames names = new PartNames(parts.keySet());
    List<TemplateLink> links = new ArrayList<>();
    for (String name : parts.keySet()) {
      if (RELATIONSHIPS.matcher(name).matches()) {
        for (XmlObject link :
            TemplateXml.elements(
                TemplateXml.read(parts, name), of -> of.getLocalPart().equals("Relationship"))) {
          links.add(checked(name, link, names));
        }
      }
    }
    return new TemplateLinks(links);
  }

  private static TemplateLink checked(String file, XmlObject element, PartNames names)
      throws TemplateFault {
    String source = RELATIONSHIPS.matcher(file).replaceFirst("$1$2");
    String target = TemplateXml.attribute(element, TARGET);
    boolean external = TemplateXml.attribute(element, MODE).equalsIgnoreCase("External");
    TemplateLink link =
        new TemplateLink(
            source,
            TemplateXml.attribute(element, ID),
            TemplateXml.attribute(element, TYPE),
            target,
            external ? "" : names.resolved(source, target),
            external);
    if (ACTIVE.contains(link.kind()) || link.kind().startsWith(EXTENSION)) {
      throw TemplateFault.active(link.target());
    }
    boolean followed = link.kind().equals("hyperlink") && TemplateLink.isFollowed(link.target());
    if (link.external() && !followed) {
      throw TemplateFault.linked(link.target());
    }
    return link;
  }

  /** The file that holds the relationships of a part. */
  static String file(String part) {
    int folder = part.lastIndexOf('/') + 1;
    return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
  }

  /**
   * The part that holds the text.
   *
   * @throws TemplateFault if there is none
   */
  String main() throws TemplateFault {
    return parts("", "officedocument").stream().findFirst().orElseThrow(TemplateFault::noDocument);
  }

  /** The part that holds the styles. */
  Optional<String> styles() throws TemplateFault {
    return parts(main(), "styles").stream().findFirst();
  }

  /** The parts whose looks or numbers the text takes on. */
  List<String> looks() throws TemplateFault {
    String main = main();
    return Stream.of("styles", "numbering").flatMap(kind -> parts(main, kind).stream()).toList();
  }

  /** The parts with words of the paper: its text, headers, footers and notes. */
  List<String> texts() throws TemplateFault {
    List<String> texts = new ArrayList<>();
    texts.add(main());
    for (String kind : List.of("header", "footer", "footnotes", "endnotes")) {
      parts(main(), kind).stream().filter(part -> !texts.contains(part)).forEach(texts::add);
    }
    return texts;
  }

  /** Those of a part. */
  List<TemplateLink> from(String source) {
    return links.stream().filter(link -> link.source().equals(source)).toList();
  }

  private List<String> parts(String source, String kind) {
    return from(source).stream()
        .filter(link -> link.kind().equals(kind))
        .map(TemplateLink::part)
        .toList();
  }
}
