package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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
      return PrintedLetters.small(document);
    }
  }
}
