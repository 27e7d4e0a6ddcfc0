package partybuilding.assessment.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.language.Language;

/** The PDF for the meeting, as other programs read it. */
@Tag("browser")
@ExtendWith(Workshop.class)
class PrintedReportTest {
  private static final String PAGE = "\f";

  private final Reports reports;

  PrintedReportTest(Reports reports) {
    this.reports = reports;
  }

  private Path pdf(Language language) {
    return reports.of(ReportSubject.SAMPLE, language).folder().resolve("assessment-2025.pdf");
  }

  private Set<String> branches(Language language) throws IOException {
    Path folder = reports.of(ReportSubject.SAMPLE, language).folder();
    Records scores = Records.table(folder.resolve("tables/scores.csv"));
    Set<String> names = new TreeSet<>();
    scores.rows().stream()
        .filter(row -> "2025".equals(row.get("year")))
        .forEach(row -> names.add(row.getOrDefault("branch", "")));
    return names;
  }

  @ParameterizedTest
  @EnumSource
  void itsTextHoldsTheNamesOfTheCollegeAndOfEveryBranch(Language language) throws IOException {
    String text = InstalledTool.PDFTOTEXT.run(pdf(language).toString(), "-").replaceAll("\\s", "");

    assertThat(branches(language)).hasSize(14).allMatch(text::contains);
    assertThat(text).contains("某职业技术学院");
  }

  @ParameterizedTest
  @EnumSource
  void everyPageSaysWhichItIsOfHowMany(Language language) throws IOException {
    List<String> pages =
        Stream.of(InstalledTool.PDFTOTEXT.run("-layout", pdf(language).toString(), "-").split(PAGE))
            .filter(page -> !page.isBlank())
            .toList();
    String form =
        language == Language.EN ? "page\\s*%d\\s*of\\s*%d" : "第\\s*%d\\s*页\\s*.*?共?\\s*%d\\s*页";
    List<Integer> unnumbered = new ArrayList<>();
    for (int page = 1; page <= pages.size(); page++) {
      String number = "(?is).*" + form.formatted(page, pages.size()) + ".*";
      if (!pages.get(page - 1).matches(number)) {
        unnumbered.add(page);
      }
    }
    assertThat(pages).hasSizeGreaterThan(14);
    assertThat(unnumbered).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void bookmarksLeadToTheSectionsAndToEveryBranch(Language language) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(language).toFile())) {
      List<String> titles = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
        assertThat(item.findDestinationPage(document)).as(item.getTitle()).isNotNull();
        item.children().forEach(child -> titles.add(child.getTitle()));
      }
      assertThat(titles).containsAll(branches(language)).hasSizeGreaterThan(14 + 8);
    }
  }

  @ParameterizedTest
  @EnumSource
  void itIsA4AndEveryFontIsInIt(Language language) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(language).toFile())) {
      assertThat(document.getPages()).allMatch(PrintedReportTest::a4);
    }
    List<String> fonts =
        InstalledTool.PDFFONTS.run(pdf(language).toString()).lines().skip(2).toList();
    assertThat(fonts)
        .isNotEmpty()
        .allMatch(font -> font.matches(".*\\s(yes)\\s+(yes|no)\\s+yes\\s+\\d+\\s+\\d+\\s*"));
  }

  private static boolean a4(PDPage page) {
    PDRectangle box = page.getMediaBox();
    return Math.abs(box.getWidth() - PDRectangle.A4.getWidth()) < 1
        && Math.abs(box.getHeight() - PDRectangle.A4.getHeight()) < 1;
  }
}
