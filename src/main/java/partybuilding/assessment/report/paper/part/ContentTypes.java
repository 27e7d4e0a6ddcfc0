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

/** The content types of a template's parts as it declares them; without one Word opens no part. */
final class ContentTypes {
  /** The part that declares them. */
  static final String PART = "[Content_Types].xml";

  /** An ordinary document; templates of Word, and macros, have other types. */
  private static final String ORDINARY =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private static final Pattern MACROS = Pattern.compile(".*\\.macroEnabled.*");

  private final Map<String, Declaration> ofParts = new HashMap<>();
  private final Map<String, Declaration> ofEndings = new HashMap<>();

  private ContentTypes() {}

  /** One of its lines, which is written again as it is. */
  private record Declaration(String of, String type) {}

  /** As a document declares them. */
  static ContentTypes of(Map<String, byte[]> parts) throws IOException {
    XmlObject declared = TemplateXml.read(parts, PART);
    PartNames names = new PartNames(parts.keySet());
    ContentTypes types = new ContentTypes();
    for (Declaration type : declarations(declared, "Override", "PartName")) {
      types.ofParts.putIfAbsent(names.resolved("", type.of()), type);
    }
    for (Declaration type : declarations(declared, "Default", "Extension")) {
      types.ofEndings.putIfAbsent(type.of().toLowerCase(Locale.ROOT), type);
    }
    return types;
  }

  private static List<Declaration> declarations(XmlObject declared, String element, String of) {
    return TemplateXml.elements(declared, name -> name.getLocalPart().equals(element)).stream()
        .map(
            type ->
                new Declaration(
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
    String type = ofParts.getOrDefault(main, new Declaration("", "")).type();
    if (MACROS.matcher(type).matches()) {
      throw TemplateFault.active("docm");
    }
    if (!type.equals(ORDINARY)) {
      throw TemplateFault.noDocument();
    }
  }

  /**
   * The lines that declare parts, each once.
   *
   * @throws TemplateFault if none does for one of them
   */
  Set<String> of(Collection<String> parts) throws TemplateFault {
    Set<String> lines = new TreeSet<>(); // Those of endings come first, as the format wants it.
    for (String part : parts) {
      Declaration own = ofParts.get(part);
      Declaration usual =
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

  private static String line(String of, Declaration declaration) {
    return String.format(
        Locale.ROOT,
        "<%s=\"%s\" ContentType=\"%s\"/>",
        of,
        TemplateXml.escaped(declaration.of()),
        TemplateXml.escaped(declaration.type()));
  }
}
