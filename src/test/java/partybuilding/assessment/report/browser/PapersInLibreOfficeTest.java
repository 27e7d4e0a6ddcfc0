package partybuilding.assessment.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import partybuilding.assessment.language.Language;

/** The office's papers as another program opens and prints them. */
@Tag("browser")
@ExtendWith(Workshop.class)
class PapersInLibreOfficeTest {
  private static final Offset<Double> MILLIMETRE = Offset.offset(1.0);

  private final Reports reports;
  private final Office office;

  PapersInLibreOfficeTest(Reports reports, @TempDir Path folder) {
    this.reports = reports;
    this.office = new Office(folder);
  }

  /** One letter, and each other paper. */
  private List<Path> papers(Language language) throws IOException {
    List<Path> all = reports.of(ReportSubject.SAMPLE, language).files(".docx");
    Stream<Path> letters = all.stream().filter(PapersInLibreOfficeTest::isLetter).limit(1);
    Stream<Path> others = all.stream().filter(paper -> !isLetter(paper));
    return Stream.concat(letters, others).toList();
  }

  private static boolean isLetter(Path paper) {
    return paper.getFileName().toString().matches("(反馈函|feedback-letter)-.*");
  }

  @ParameterizedTest
  @EnumSource
  void everyPaperOpensAndPrintsOnA4WithNumberedPages(Language language) throws IOException {
    List<Path> printed = office.printPapers(papers(language));

    assertThat(printed).hasSize(5);
    for (Path pdf : printed) {
      try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
        assertThat(document.getPages()).isNotEmpty().allMatch(page -> portrait(page));
        String text = new PDFTextStripper().getText(document);
        assertThat(text).contains("2025", "\u2014 1 \u2014");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyPaperThatItSavesAgainHasThePageOfTheStandard(Language language, @TempDir Path place)
      throws IOException {
    List<Path> all = new ArrayList<>(papers(language));
    all.addAll(PreparedPapers.in(language, place).oneOfEachKind());

    assertThat(all).hasSize(5 + 5);
    for (Path paper : all) {
      try (XWPFDocument document = new XWPFDocument(Files.newInputStream(office.saved(paper)))) {
        assertPage(document.getDocument().getBody().getSectPr(), paper);
      }
    }
  }

  /**
   * GB/T 9704: 37 mm above and 28 mm beside a text of 156 by 225 mm on A4, each to a millimetre.
   */
  private static void assertPage(CTSectPr page, Path paper) {
    double left = millimetres(page.getPgMar().getLeft());
    double top = millimetres(page.getPgMar().getTop());
    double width = millimetres(page.getPgSz().getW());
    double height = millimetres(page.getPgSz().getH());

    assertThat(width).as(paper.toString()).isEqualTo(210, MILLIMETRE);
    assertThat(height).as(paper.toString()).isEqualTo(297, MILLIMETRE);
    assertThat(left).as(paper.toString()).isEqualTo(28, MILLIMETRE);
    assertThat(top).as(paper.toString()).isEqualTo(37, MILLIMETRE);
    assertThat(width - left - millimetres(page.getPgMar().getRight()))
        .as(paper.toString())
        .isEqualTo(156, MILLIMETRE);
    assertThat(height - top - millimetres(page.getPgMar().getBottom()))
        .as(paper.toString())
        .isEqualTo(225, MILLIMETRE);
  }

  private static double millimetres(Object twips) {
    return ((BigInteger) twips).doubleValue() / 1440 * 25.4;
  }

  @Test
  void aTableOverSeveralPagesRepeatsItsHeadings() throws IOException {
    Path summary =
        papers(Language.EN).stream()
            .filter(paper -> paper.endsWith("result-summary.docx"))
            .findFirst()
            .orElseThrow();
    Path pdf = office.printPapers(List.of(summary)).get(0);
    String[] pages = InstalledTool.PDFTOTEXT.run("-layout", pdf.toString(), "-").split("\f", -1);

    assertThat(pages).hasSizeGreaterThan(2);
    assertThat(pages[0]).contains("fairly good");
    assertThat(pages[1]).contains("fairly good");
  }

  private static boolean portrait(PDPage page) {
    PDRectangle box = page.getMediaBox();
    return Math.abs(box.getWidth() - PDRectangle.A4.getWidth()) < 2
        && Math.abs(box.getHeight() - PDRectangle.A4.getHeight()) < 2;
  }
}
