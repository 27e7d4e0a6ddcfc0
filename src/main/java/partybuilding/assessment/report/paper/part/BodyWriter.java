package partybuilding.assessment.report.paper.part;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBrType;
import partybuilding.assessment.report.paper.block.PaperBlock;

/** Writes blocks into the body of a document, one below the other. */
final class BodyWriter {
  private final CTBody body;

  BodyWriter(CTBody body) {
    this.body = body;
  }

  void write(List<PaperBlock> blocks) {
    blocks.forEach(this::write);
  }

  private void write(PaperBlock block) {
    if (block instanceof PaperBlock.Table table) {
      PaperTableWriter.write(table, body.addNewTbl());
    } else if (block instanceof PaperBlock.Blank blank) {
      blank(blank);
    } else if (block instanceof PaperBlock.PageBreak) {
      body.addNewP().addNewR().addNewBr().setType(STBrType.PAGE);
    } else if (block instanceof PaperBlock.Signatures signatures) {
      signatures.roles().forEach(role -> tabbed(PaperStyle.SIGNATURE, role, signatures.day()));
    } else if (block instanceof PaperBlock.Closing closing) {
      paragraph(PaperStyle.TEXT, "");
      paragraph(PaperStyle.CLOSING, closing.issuer());
      paragraph(PaperStyle.CLOSING, closing.day());
    } else {
      PlainText text = PlainText.of(block);
      paragraph(text.style(), text.text());
    }
  }

  /** The label stands before the first line. */
  private void blank(PaperBlock.Blank blank) {
    tabbed(PaperStyle.LINE, blank.label(), "");
    for (int line = 1; line < blank.lines(); line++) {
      tabbed(PaperStyle.LINE, "", "");
    }
  }

  /** Words, a line to write on, words; the style says how long the line is. */
  private void tabbed(PaperStyle style, String before, String after) {
    CTR line = paragraph(style, before).addNewR();
    line.addNewTab();
    if (!after.isEmpty()) {
      line.addNewTab();
      Paragraphs.text(line, after);
    }
  }

  private CTP paragraph(PaperStyle style, String text) {
    CTP paragraph = body.addNewP();
    Paragraphs.fill(paragraph, style, text);
    return paragraph;
  }
}
