package partybuilding.assessment.report.paper.part;

import partybuilding.assessment.report.paper.block.PaperBlock;
import partybuilding.assessment.report.paper.part.template.PaperStyle;

/** A block that is one paragraph of words. */
record PlainText(PaperStyle style, String text) {
  static PlainText of(PaperBlock block) {
    if (block instanceof PaperBlock.Title title) {
      return new PlainText(PaperStyle.TITLE, title.text());
    }
    if (block instanceof PaperBlock.Subtitle subtitle) {
      return new PlainText(PaperStyle.SUBTITLE, subtitle.text());
    }
    if (block instanceof PaperBlock.Addressee addressee) {
      return new PlainText(PaperStyle.ADDRESSEE, addressee.text());
    }
    if (block instanceof PaperBlock.Heading heading) {
      return new PlainText(PaperStyle.HEADING, heading.text());
    }
    if (block instanceof PaperBlock.Caption caption) {
      return new PlainText(PaperStyle.CAPTION, caption.text());
    }
    if (block instanceof PaperBlock.Remark remark) {
      return new PlainText(PaperStyle.REMARK, remark.text());
    }
    if (block instanceof PaperBlock.Sentence sentence) {
      return new PlainText(PaperStyle.TEXT, sentence.text().printed().text());
    }
    throw new IllegalArgumentException(block + " is not a paragraph of words");
  }
}
