package partybuilding.assessment.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Measures each letter as it stands on the page, whatever its drawing was scaled by. */
public final class PrintedLetters extends PDFTextStripper {
  /** In points; what a reader without glasses makes out. */
  private static final double LEAST = 7.5;

  /** Of rounding, in points. */
  private static final double EXACT = 0.01;

  private final List<String> small = new ArrayList<>();
  private int seen;

  private PrintedLetters() {}

  /** The letters that are too small to read, each with its page; a document without text fails. */
  public static List<String> small(PDDocument document) throws IOException {
    PrintedLetters letters = new PrintedLetters();
    letters.getText(document);
    if (letters.seen == 0) {
      throw new AssertionError("no letter is printed");
    }
    return letters.small;
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    double size = letter.getTextMatrix().getScalingFactorY();
    seen++;
    if (size < LEAST - EXACT) {
      small.add(
          String.format(
              Locale.ROOT,
              "page %d: %s has %.2f points",
              getCurrentPageNo(),
              letter.getUnicode(),
              size));
    }
  }
}
