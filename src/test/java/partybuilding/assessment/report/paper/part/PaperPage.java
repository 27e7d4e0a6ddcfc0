package partybuilding.assessment.report.paper.part;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import partybuilding.assessment.language.Language;

/**
 * The page of GB/T 9704: A4, 37 mm above the text, 28 mm to its left, a text of 156 mm by 225 mm
 * that holds 22 lines of 28 characters. Measured in twentieths of a point.
 */
final class PaperPage {
  private static final int WIDTH = 11_906;
  private static final int HEIGHT = 16_838;
  private static final int TOP = 2098;
  private static final int RIGHT = 1474;
  private static final int BOTTOM = 1984;
  private static final int LEFT = 1588;

  /** The page number's line begins 7 mm below the text. */
  private static final int FOOTER = 1360;

  private static final int HEADER = 851;
  private static final int LINE = 579;

  private PaperPage() {}

  static void lay(CTSectPr section, Language language) {
    CTPageSz size = section.addNewPgSz();
    size.setW(twips(WIDTH));
    size.setH(twips(HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(twips(TOP));
    margins.setRight(twips(RIGHT));
    margins.setBottom(twips(BOTTOM));
    margins.setLeft(twips(LEFT));
    margins.setHeader(twips(HEADER));
    margins.setFooter(twips(FOOTER));
    margins.setGutter(twips(0));
    if (language == Language.ZH_CN) {
      grid(section);
    }
  }

  /**
   * Of lines alone: that a line holds 28 characters is the style's spacing, which programs agree
   * on; a grid of characters they do not, and it tears figures apart.
   */
  private static void grid(CTSectPr section) {
    CTDocGrid grid = section.addNewDocGrid();
    grid.setType(STDocGrid.LINES);
    grid.setLinePitch(twips(LINE));
  }

  private static BigInteger twips(int count) {
    return BigInteger.valueOf(count);
  }
}
