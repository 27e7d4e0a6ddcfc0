package partybuilding.assessment.report.paper.part;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.xmlbeans.XmlObject;
import partybuilding.assessment.report.paper.part.template.PlaceholderMark;
import partybuilding.assessment.report.paper.part.template.TemplateFault;

/**
 * A template with everything done that is the same in each of its papers; several threads may fill
 * it at once.
 */
public final class PreparedTemplate {
  private final PaperTemplate template;
  private final Map<String, byte[]> parts;
  private final List<String> texts;
  private final PaperStyles styles;
  private final byte[] properties;

  private PreparedTemplate(
      PaperTemplate template, Map<String, byte[]> parts, PaperStyles styles, byte[] properties)
      throws TemplateFault {
    this.template = template;
    this.parts = parts;
    this.texts = template.filledTexts();
    this.styles = styles;
    this.properties = properties;
  }

  /** One for papers that would otherwise begin as an empty document does. */
  static PreparedTemplate of(PaperTemplate template, EmptyParts empty) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>(template.parts());
    PaperStyles styles = PaperStyles.unknown();
    Optional<String> part = template.styles();
    if (part.isPresent()) {
      XmlObject own = TemplateXml.read(parts, part.get());
      styles = PaperStyles.addedTo(own, empty);
      parts.put(part.get(), TemplateXml.written(own));
    }
    parts.put(PackageParts.PROGRAM, empty.part(PackageParts.PROGRAM));
    return new PreparedTemplate(template, parts, styles, empty.part(PackageParts.PROPERTIES));
  }

  /** All of its placeholders. */
  public List<PlaceholderMark> marks() {
    return template.marks();
  }

  /** The part that holds the text. */
  String main() throws TemplateFault {
    return template.main();
  }

  /** The parts that differ from paper to paper besides the properties. */
  List<String> texts() {
    return texts;
  }

  /** All parts as a paper has them, but for those that differ. */
  Map<String, byte[]> parts() {
    return parts;
  }

  /** The styles of blocks that come in the place of placeholders. */
  PaperStyles styles() {
    return styles;
  }

  /** Title and day as an empty document has them. */
  byte[] properties() {
    return properties;
  }

  XmlObject read(String part) throws IOException {
    return TemplateXml.read(parts, part);
  }
}
