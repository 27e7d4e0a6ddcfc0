package partybuilding.assessment.report.paper.part;

import java.util.ArrayList;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBrType;
import partybuilding.assessment.report.paper.block.PaperBlock;
import partybuilding.assessment.report.paper.part.template.PaperStyle;

/** Writes blocks into the body of a document, one below the other. */
final class BodyWriter {
  private final CTBody body;
  private final LastLines last = new LastLines();
  private final List<CTP> sentences = new ArrayList<>();

  BodyWriter(CTBody body) {
    this.body = body;
  }

  /** The sentences that were written, which may look otherwise in the text of a template. */
  List<CTP> sentences() {
    return List.copyOf(sentences);
  }

  void write(List<PaperBlock> blocks) {
    blocks.forEach(this::write);
  }

  private void write(PaperBlock block) {
    if (block instanceof PaperBlock.Table table) {
      CTTbl written = body.addNewTbl();
      PaperTableWriter.write(table, written);
      last.add(written);
    } else if (block instanceof PaperBlock.Blank blank) {
      blank(blank);
    } else if (block instanceof PaperBlock.PageBreak) {
      body.addNewP().addNewR().addNewBr().setType(STBrType.PAGE);
    } else if (block instanceof PaperBlock.Signatures signatures) {
      sign(signatures);
    } else if (block instanceof PaperBlock.Closing closing) {
      close(closing);
    } else {
      PlainText text = PlainText.of(block);
      CTP paragraph = paragraph(text.style(), text.text());
      if (block instanceof PaperBlock.Sentence) {
        sentences.add(paragraph);
      }
    }
  }

  /** All on one page, below some of what is signed. */
  private void sign(PaperBlock.Signatures signatures) {
    for (String role : signatures.roles()) {
      last.keep();
      tabbed(PaperStyle.SIGNATURE, role, signatures.day());
    }
  }

  private void close(PaperBlock.Closing closing) {
    for (String line : List.of("", closing.issuer(), closing.day())) {
      last.keep();
      paragraph(line.isEmpty() ? PaperStyle.TEXT : PaperStyle.CLOSING, line);
    }
  }

  /** The label stands before the first line, and no page parts the lines of one answer. */
  private void blank(PaperBlock.Blank blank) {
    CTP line = tabbed(PaperStyle.LINE, blank.label(), "");
    for (int further = 1; further < blank.lines(); further++) {
      line.getPPr().addNewKeepNext();
      line = tabbed(PaperStyle.LINE, "", "");
    }
  }

  /** Words, a line to write on, words; the style says how long the line is. */
  private CTP tabbed(PaperStyle style, String before, String after) {
    CTP paragraph = paragraph(style, before);
    CTR line = paragraph.addNewR();
    line.addNewTab();
    if (!after.isEmpty()) {
      line.addNewTab();
      Paragraphs.text(line, after);
    }
    return paragraph;
  }

  private CTP paragraph(PaperStyle style, String text) {
    CTP paragraph = body.addNewP();
    Paragraphs.fill(paragraph, style, text);
    last.add(paragraph);
    return paragraph;
  }
}
