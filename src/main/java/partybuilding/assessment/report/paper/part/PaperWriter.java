package partybuilding.assessment.report.paper.part;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.report.paper.block.Paper;

/**
 * Writes papers as Word files, as many at once as there are threads: on the page of GB/T 9704, with
 * page numbers, in fonts that are named and not shipped. The same paper has the same bytes whatever
 * the clock, the machine and the threads.
 */
public final class PaperWriter {
  private final byte[] empty;

  /** Of papers in a language. */
  public PaperWriter(Language language) {
    this.empty = EmptyDocument.in(language);
  }

  /** Writes a paper into a file that is not there yet. */
  public void write(Paper paper, Path file) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(empty))) {
      new BodyWriter(document.getDocument().getBody()).write(paper.blocks());
      DocumentFile.describe(document, paper.title(), paper.day());
      DocumentFile.write(document, Files.newOutputStream(file));
    }
  }
}
