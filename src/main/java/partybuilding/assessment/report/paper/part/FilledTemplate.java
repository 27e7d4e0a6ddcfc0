package partybuilding.assessment.report.paper.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import partybuilding.assessment.report.paper.block.PaperBlock;

/** A template with its placeholders filled: the parts of the file it becomes. */
final class FilledTemplate {
  private final PreparedTemplate template;
  private final Filling filling;

  private FilledTemplate(PreparedTemplate template, Filling filling) {
    this.template = template;
    this.filling = filling;
  }

  /** The parts in the template's order, by name. */
  static Map<String, byte[]> parts(PreparedTemplate template, Filling filling) throws IOException {
    return new FilledTemplate(template, filling).parts();
  }

  private Map<String, byte[]> parts() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>(template.parts());
    for (String text : template.texts()) {
      XmlObject part = template.read(text);
      fill(part, template.styles());
      if (text.equals(template.main())) {
        append(part, template.styles());
      }
      parts.put(text, TemplateXml.written(part));
    }
    parts.put(PackageParts.PROPERTIES, properties());
    return parts;
  }

  /** Title and day are the paper's; who wrote the template, and when, is not passed on. */
  private byte[] properties() {
    return new PaperProperties(filling.paper())
        .in(template.properties())
        .getBytes(StandardCharsets.UTF_8);
  }

  private void fill(XmlObject part, PaperStyles styles) throws IOException {
    for (TemplateParagraph paragraph : TemplateText.of(part)) {
      Optional<List<PaperBlock>> blocks =
          paragraph.marks().stream()
              .filter(paragraph::isNothingBut)
              .flatMap(mark -> Optional.ofNullable(filling.parts().get(mark.name())).stream())
              .findFirst();
      if (blocks.isPresent()) {
        InsertedBlocks.inPlaceOf(paragraph, blocks.get(), styles);
      } else {
        paragraph.fill(filling.texts());
      }
    }
  }

  /** What the template has no place for comes last. */
  private void append(XmlObject part, PaperStyles styles) {
    for (XmlObject body : TemplateXml.elements(part, WordNames.BODY::equals)) {
      Optional<XmlObject> page = TemplateXml.child(body, WordNames.SECTION);
      try (XmlCursor end = page.orElse(body).newCursor()) {
        if (page.isEmpty()) {
          end.toEndToken();
        }
        InsertedBlocks.at(end, filling.paper().blocks(), styles);
      }
    }
  }
}
