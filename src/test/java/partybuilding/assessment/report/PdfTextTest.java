package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.chart.ChartBook;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Language;

/**
 * What is written in the PDF, by the page and in the charts: it can be read, and it can be found.
 */
class PdfTextTest {
  /** In points; what a reader without glasses makes out. */
  private static final double LEAST = 7.5;

  /** Of rounding, in points. */
  private static final double EXACT = 0.01;

  private static final int FEW = 14;
  private static final int MANY = 60;

  @ParameterizedTest
  @EnumSource
  void noLetterIsSmallerThanCanBeRead(Language language) throws IOException {
    Comparison facts = new ReportFacts().branches(FEW).build();

    assertThat(small(facts, ChartBook.draw(facts, language), language)).isEmpty();
  }

  @Test
  void noLetterOfATallChartIsSmallerThanCanBeRead() throws IOException {
    Comparison facts = new ReportFacts().branches(MANY).build();

    assertThat(small(facts, ChartBook.draw(facts, Language.EN), Language.EN)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyWordOfEveryChartIsFound(Language language) throws IOException {
    Comparison facts = new ReportFacts().branches(FEW).build();
    List<Picture> charts = ChartBook.draw(facts, language);

    String text = text(facts, charts, language);

    assertThat(charts.stream().flatMap(chart -> labels(chart).stream()).distinct())
        .hasSizeGreaterThan(FEW)
        .allMatch(label -> text.contains(label.replaceAll("\\s", "")));
  }

  private static List<String> labels(Picture chart) {
    List<String> labels = new ArrayList<>();
    Graphics2D nowhere = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    chart.drawing().paint(nowhere, (label, x, y) -> labels.add(label.text()));
    nowhere.dispose();
    return labels;
  }

  private static String text(Comparison facts, List<Picture> charts, Language language)
      throws IOException {
    try (PDDocument document = PrintedDocument.open(facts, charts, language)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  private static List<String> small(Comparison facts, List<Picture> charts, Language language)
      throws IOException {
    try (PDDocument document = PrintedDocument.open(facts, charts, language)) {
      Letters letters = new Letters();
      letters.getText(document);
      assertThat(letters.seen).isPositive();
      return letters.small;
    }
  }

  /** Measures each letter as it stands on the page, whatever its drawing was scaled by. */
  private static final class Letters extends PDFTextStripper {
    private final List<String> small = new ArrayList<>();
    private int seen;

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
}
