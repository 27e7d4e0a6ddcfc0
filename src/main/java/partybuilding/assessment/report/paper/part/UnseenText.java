package partybuilding.assessment.report.paper.part;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlObject;
import partybuilding.assessment.report.paper.part.template.TemplateFault;

/**
 * What a template holds for its writers only: changes that nobody accepted or rejected, with the
 * names of those who made them, comments, and hidden text. It would be in every paper.
 */
final class UnseenText {
  /** Some of it, by which its writers find it. */
  private static final int EXCERPT = 24;

  private static final Set<String> CHANGES =
      Set.of(
          "ins",
          "del",
          "moveFrom",
          "moveTo",
          "delText",
          "delInstrText",
          "cellIns",
          "cellDel",
          "cellMerge");

  private static final Set<String> COMMENTS =
      Set.of("commentReference", "commentRangeStart", "commentRangeEnd");

  private final HiddenStyles styles;

  /** In the texts of a document with these styles. */
  UnseenText(HiddenStyles styles) {
    this.styles = styles;
  }

  /**
   * Requires that a text, or what decides on its looks, holds none of it.
   *
   * @throws TemplateFault if it does
   */
  void forbid(XmlObject part) throws TemplateFault {
    Stream<XmlObject> marks = TemplateXml.elements(part, UnseenText::isMark).stream();
    Stream<XmlObject> hidden =
        TemplateXml.elements(part, WordNames.PARAGRAPH::equals).stream().flatMap(this::hidden);
    Optional<XmlObject> unseen = Stream.concat(marks, hidden).findFirst();
    if (unseen.isPresent()) {
      throw TemplateFault.unseen(excerpt(unseen.get()));
    }
  }

  private static boolean isMark(QName name) {
    String local = name.getLocalPart();
    return WordNames.ordinary(name)
        && (CHANGES.contains(local)
            || COMMENTS.contains(local)
            || local.endsWith("Change")
            || (local.startsWith("customXml") && local.endsWith("RangeStart")));
  }

  private Stream<XmlObject> hidden(XmlObject paragraph) {
    boolean whole =
        TemplateXml.child(paragraph, WordNames.PARAGRAPH_PROPERTIES)
            .flatMap(looks -> TemplateXml.child(looks, WordNames.PARAGRAPH_STYLE))
            .map(style -> TemplateXml.attribute(style, WordNames.VALUE))
            .filter(styles::hides)
            .isPresent();
    List<XmlObject> runs = TemplateXml.elements(paragraph, WordNames.RUN::equals);
    return runs.stream().filter(run -> hasText(run) && styles.hidden(run, whole));
  }

  private static boolean hasText(XmlObject run) {
    return TemplateXml.child(run, WordNames.TEXT)
        .map(TemplateXml::text)
        .filter(text -> !text.isBlank())
        .isPresent();
  }

  private static String excerpt(XmlObject element) {
    String text = TemplateXml.text(element).strip();
    String shown = text.isEmpty() ? TemplateXml.name(element).getLocalPart() : text;
    return shown
        .codePoints()
        .limit(EXCERPT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
