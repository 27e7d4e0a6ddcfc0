package partybuilding.assessment.report.paper.part;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlObject;
import partybuilding.assessment.report.paper.part.template.PartNames;
import partybuilding.assessment.report.paper.part.template.TemplateFault;

/** What each part of a template is, as the document itself says; Word opens none that is silent. */
final class ContentTypes {
  /** The part that says so. */
  static final String PART = "[Content_Types].xml";

  /** An ordinary document; templates of Word, and macros, have other types. */
  private static final String ORDINARY =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private static final Pattern MACROS = Pattern.compile(".*\\.macroEnabled.*");

  private final Map<String, Said> ofParts = new HashMap<>();
  private final Map<String, Said> ofEndings = new HashMap<>();

  private ContentTypes() {}

  /** One line of it, which is written again as it is. */
  private record Said(String of, String type) {}

  /** As a document says. */
  static ContentTypes of(Map<String, byte[]> parts) throws IOException {
    XmlObject said = TemplateXml.read(parts, PART);
    PartNames names = new PartNames(parts.keySet());
    ContentTypes types = new ContentTypes();
    for (Said type : said(said, "Override", "PartName")) {
      types.ofParts.putIfAbsent(names.resolved("", type.of()), type);
    }
    for (Said type : said(said, "Default", "Extension")) {
      types.ofEndings.putIfAbsent(type.of().toLowerCase(Locale.ROOT), type);
    }
    return types;
  }

  private static List<Said> said(XmlObject said, String element, String of) {
    return TemplateXml.elements(said, name -> name.getLocalPart().equals(element)).stream()
        .map(
            type ->
                new Said(
                    TemplateXml.attribute(type, new QName(of)),
                    TemplateXml.attribute(type, new QName("ContentType"))))
        .toList();
  }

  /**
   * Requires that the text is that of an ordinary document.
   *
   * @throws TemplateFault if it is of another format
   */
  void requireOrdinary(String main) throws TemplateFault {
    String type = ofParts.getOrDefault(main, new Said("", "")).type();
    if (MACROS.matcher(type).matches()) {
      throw TemplateFault.active("docm");
    }
    if (!type.equals(ORDINARY)) {
      throw TemplateFault.noDocument();
    }
  }

  /**
   * The lines that say what parts are, each once.
   *
   * @throws TemplateFault if none does for one of them
   */
  Set<String> of(Collection<String> parts) throws TemplateFault {
    Set<String> lines = new TreeSet<>(); // Those of endings come first, as the format wants it.
    for (String part : parts) {
      Said own = ofParts.get(part);
      Said usual =
          ofEndings.get(part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
      if (own != null) {
        lines.add(line("Override PartName", own));
      } else if (usual != null) {
        lines.add(line("Default Extension", usual));
      } else {
        throw TemplateFault.damaged(part);
      }
    }
    return lines;
  }

  private static String line(String of, Said said) {
    return String.format(
        Locale.ROOT,
        "<%s=\"%s\" ContentType=\"%s\"/>",
        of,
        TemplateXml.escaped(said.of()),
        TemplateXml.escaped(said.type()));
  }
}
