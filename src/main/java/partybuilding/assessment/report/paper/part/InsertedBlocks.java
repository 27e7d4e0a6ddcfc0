package partybuilding.assessment.report.paper.part;

import java.util.List;
import java.util.Optional;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import partybuilding.assessment.report.paper.block.PaperBlock;
import partybuilding.assessment.report.paper.part.template.TemplateParagraph;
import partybuilding.assessment.report.paper.part.template.TemplateXml;
import partybuilding.assessment.report.paper.part.template.WordNames;

/**
 * Blocks put into the text of a template. Sentences look like the paragraph that they come in place
 * of; tables, remarks and lines to be filled in look as in every paper.
 */
final class InsertedBlocks {
  private final XmlCursor at;
  private final PaperStyles styles;
  private final Optional<XmlObject> paragraphLooks;
  private final Optional<XmlObject> runLooks;

  private InsertedBlocks(
      XmlCursor at,
      PaperStyles styles,
      Optional<XmlObject> paragraphLooks,
      Optional<XmlObject> runLooks) {
    this.at = at;
    this.styles = styles;
    this.paragraphLooks = paragraphLooks;
    this.runLooks = runLooks;
  }

  /** Puts blocks in the place of a paragraph. */
  static void inPlaceOf(TemplateParagraph paragraph, List<PaperBlock> blocks, PaperStyles styles) {
    Optional<XmlObject> ofRun =
        TemplateXml.elements(paragraph.element(), WordNames.RUN::equals).stream()
            .findFirst()
            .flatMap(run -> TemplateXml.child(run, WordNames.RUN_PROPERTIES));
    try (XmlCursor cursor = paragraph.element().newCursor()) {
      InsertedBlocks inserted =
          new InsertedBlocks(
              cursor,
              styles,
              TemplateXml.child(paragraph.element(), WordNames.PARAGRAPH_PROPERTIES),
              ofRun);
      blocks.forEach(inserted::insert);
      cursor.removeXml();
    }
  }

  /** Puts blocks before what a cursor points at, in the looks of every paper. */
  static void at(XmlCursor cursor, List<PaperBlock> blocks, PaperStyles styles) {
    InsertedBlocks inserted =
        new InsertedBlocks(cursor, styles, Optional.empty(), Optional.empty());
    blocks.forEach(inserted::insertAsInAPaper);
  }

  private void insert(PaperBlock block) {
    if (block instanceof PaperBlock.Sentence sentence) {
      insert(sentence.text().printed().text());
    } else {
      insertAsInAPaper(block);
    }
  }

  private void insert(String sentence) {
    at.beginElement(WordNames.PARAGRAPH);
    paragraphLooks.ifPresent(this::copy);
    at.beginElement(WordNames.RUN);
    runLooks.ifPresent(this::copy);
    at.beginElement(WordNames.TEXT);
    at.insertAttributeWithValue(WordNames.SPACES, "preserve");
    at.insertChars(sentence);
    at.toNextToken();
    at.toNextToken();
    at.toNextToken();
  }

  private void insertAsInAPaper(PaperBlock block) {
    DocumentDocument document = DocumentDocument.Factory.newInstance();
    XmlObject body = document.addNewDocument().addNewBody();
    new BodyWriter(document.getDocument().getBody()).write(List.of(block));
    styles.rename(body);
    try (XmlCursor blocks = body.newCursor()) {
      for (boolean more = blocks.toFirstChild(); more; more = blocks.toNextSibling()) {
        blocks.copyXml(at);
      }
    }
  }

  private void copy(XmlObject looks) {
    try (XmlCursor cursor = looks.newCursor()) {
      cursor.copyXml(at);
    }
  }
}
