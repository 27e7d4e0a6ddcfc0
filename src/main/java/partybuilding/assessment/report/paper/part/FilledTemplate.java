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
  private final PaperTemplate template;
  private final Filling filling;
  private final EmptyParts empty;

  private FilledTemplate(PaperTemplate template, Filling filling, EmptyParts empty) {
    this.template = template;
    this.filling = filling;
    this.empty = empty;
  }

  /** The parts in the template's order, by name. */
  static Map<String, byte[]> parts(PaperTemplate template, Filling filling, EmptyParts empty)
      throws IOException {
    return new FilledTemplate(template, filling, empty).parts();
  }

  private Map<String, byte[]> parts() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>(template.parts());
    TemplateLinks links = template.links();
    PaperStyles styles = styled(parts);
    for (String text : links.texts()) {
      XmlObject part = template.read(text);
      fill(part, styles);
      if (text.equals(links.main())) {
        append(part, styles);
      }
      parts.put(text, TemplateXml.written(part));
    }
    parts.put(EmptyParts.PROPERTIES, properties());
    parts.put(EmptyParts.PROGRAM, own(EmptyParts.PROGRAM));
    return parts;
  }

  /** The styles of the blocks to come; those that the document lacks are put into its parts. */
  private PaperStyles styled(Map<String, byte[]> parts) throws IOException {
    Optional<String> name = template.links().styles();
    if (name.isEmpty()) {
      return PaperStyles.unknown();
    }
    XmlObject part = template.read(name.get());
    PaperStyles styles = PaperStyles.addedTo(part, empty);
    parts.put(name.get(), TemplateXml.written(part));
    return styles;
  }

  /** Title and day are the paper's: who wrote the template, and when, is nobody's business. */
  private byte[] properties() {
    return new PaperProperties(filling.paper())
        .in(own(EmptyParts.PROPERTIES))
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] own(String part) {
    return empty.parts().getOrDefault(part, new byte[0]);
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
