package partybuilding.assessment.report.paper.part;

import java.util.Optional;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/**
 * What a sentence looks like in the text of a template.
 *
 * @param given whether it looks otherwise than in every paper
 * @param paragraph how the paragraph looks
 * @param run how the words look
 */
record SentenceLooks(boolean given, Optional<XmlObject> paragraph, Optional<XmlObject> run) {
  /** As in every paper. */
  static final SentenceLooks USUAL = new SentenceLooks(false, Optional.empty(), Optional.empty());

  /** Like a paragraph and the first words in it. */
  static SentenceLooks of(TemplateParagraph paragraph) {
    Optional<XmlObject> run =
        TemplateXml.elements(paragraph.element(), WordNames.RUN::equals).stream()
            .findFirst()
            .flatMap(first -> TemplateXml.child(first, WordNames.RUN_PROPERTIES));
    return new SentenceLooks(
        true, TemplateXml.child(paragraph.element(), WordNames.PARAGRAPH_PROPERTIES), run);
  }

  /** Gives them to a sentence; it stays with the next line if it has to. */
  void give(CTP sentence) {
    if (given) {
      boolean kept = sentence.getPPr().isSetKeepNext();
      sentence.unsetPPr();
      paragraph.ifPresent(looks -> copy(looks, sentence));
      if (kept) {
        keep(sentence);
      }
      for (CTR words : sentence.getRList()) {
        run.ifPresent(looks -> copy(looks, words));
      }
    }
  }

  private static void keep(CTP sentence) {
    if (!sentence.isSetPPr()) {
      sentence.addNewPPr();
    }
    if (!sentence.getPPr().isSetKeepNext()) {
      sentence.getPPr().addNewKeepNext();
    }
  }

  private static void copy(XmlObject looks, XmlObject to) {
    try (XmlCursor from = looks.newCursor();
        XmlCursor start = to.newCursor()) {
      start.toFirstContentToken();
      from.copyXml(start);
    }
  }
}
