package partybuilding.assessment.report.paper.part;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import partybuilding.assessment.report.paper.part.template.PaperStyle;

/** Paragraphs and their texts. */
final class Paragraphs {
  private Paragraphs() {}

  /** Gives an empty paragraph its style and its text. */
  static void fill(CTP paragraph, PaperStyle style, String text) {
    paragraph.addNewPPr().addNewPStyle().setVal(style.id());
    if (!text.isEmpty()) {
      text(paragraph.addNewR(), text);
    }
  }

  /** Adds a text of which no space is dropped. */
  static void text(CTR run, String text) {
    CTText written = run.addNewT();
    written.setStringValue(text);
    written.setSpace(SpaceAttribute.Space.PRESERVE);
  }
}
