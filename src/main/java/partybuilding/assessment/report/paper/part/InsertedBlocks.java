package partybuilding.assessment.report.paper.part;

import java.util.List;
import java.util.function.Predicate;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import partybuilding.assessment.report.paper.block.PaperBlock;

/**
 * Blocks put into the text of a template. Sentences look like the paragraph that they come in place
 * of; tables, remarks and lines to be filled in look as in every paper.
 */
final class InsertedBlocks {
  private final XmlCursor at;
  private final PaperStyles styles;

  private InsertedBlocks(XmlCursor at, PaperStyles styles) {
    this.at = at;
    this.styles = styles;
  }

  /** Puts blocks in the place of a paragraph. */
  static void inPlaceOf(TemplateParagraph paragraph, List<PaperBlock> blocks, PaperStyles styles) {
    try (XmlCursor cursor = paragraph.element().newCursor()) {
      InsertedBlocks inserted = new InsertedBlocks(cursor, styles);
      inserted.insert(blocks, SentenceLooks.of(paragraph));
      boolean table = isTable(cursor, XmlCursor::toPrevSibling);
      if (table && isTable(cursor, XmlCursor::toNextSibling)) {
        inserted.insertLine();
      }
      cursor.removeXml();
    }
  }

  /** Puts blocks before what a cursor points at, in the looks of every paper. */
  static void at(XmlCursor cursor, List<PaperBlock> blocks, PaperStyles styles) {
    new InsertedBlocks(cursor, styles).insert(blocks, SentenceLooks.USUAL);
  }

  private void insert(List<PaperBlock> blocks, SentenceLooks looks) {
    DocumentDocument document = DocumentDocument.Factory.newInstance();
    CTBody body = document.addNewDocument().addNewBody();
    BodyWriter writer = new BodyWriter(body);
    writer.write(blocks);
    styles.rename(body);
    writer.sentences().forEach(looks::give);
    try (XmlCursor written = body.newCursor()) {
      for (boolean more = written.toFirstChild(); more; more = written.toNextSibling()) {
        if (isTable(written) && isTable(at, XmlCursor::toPrevSibling)) {
          insertLine();
        }
        written.copyXml(at);
      }
    }
  }

  /** An empty paragraph: Word takes tables that follow one another for one. */
  private void insertLine() {
    at.insertElement(WordNames.PARAGRAPH);
  }

  private static boolean isTable(XmlCursor from, Predicate<XmlCursor> step) {
    try (XmlCursor beside = from.newCursor()) {
      return step.test(beside) && isTable(beside);
    }
  }

  private static boolean isTable(XmlCursor element) {
    return WordNames.TABLE.equals(element.getName());
  }
}
