package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.score.inference.Interval;

class PdfTest {
  private static final String NAME = "assessment-2025.pdf";

  private final Path folder;

  PdfTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path printed(Comparison facts, Language language) throws IOException {
    Path own = Files.createTempDirectory(folder, "report");
    Edition pdf = ReportFolderTest.edition(language, Set.of(Format.PDF));
    ReportFolder.write(ReportFacts.content(facts, ReportFacts.pictures()), pdf, own);
    return own.resolve(NAME);
  }

  private String text(Comparison facts, Language language) throws IOException {
    try (PDDocument document = Loader.loadPDF(printed(facts, language).toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private List<String> pages(Comparison facts, Language language) throws IOException {
    try (PDDocument document = Loader.loadPDF(printed(facts, language).toFile())) {
      return PageTexts.of(document);
    }
  }

  @Test
  void itsTextHoldsTheNamesAndTheFiguresOfTheTables() throws IOException {
    Comparison facts = new ReportFacts().build();

    String text = text(facts, Language.ZH_CN);

    assertThat(text).contains("某职业技术学院", "2025 年度", "机电工程系党总支", "离退休党总支", "述职评议考核");
    facts.scores().branches().stream()
        .filter(score -> score.year() == 2025)
        .forEach(s -> assertThat(text).contains("%.1f".formatted(s.score().orElseThrow())));
  }

  @Test
  void noCharacterOfItsTextIsARadicalOrUnknown() throws IOException {
    String text = text(new ReportFacts().build(), Language.ZH_CN);

    assertThat(text.codePoints())
        .noneMatch(c -> c >= 0x2E80 && c <= 0x2FDF)
        .noneMatch(c -> c == 0xFFFD);
  }

  @Test
  void rareCharactersOfANameAreDrawnAlsoInBold() throws IOException {
    Comparison facts = new ReportFacts().named(0, "喆堃赟系党总支").build();

    assertThat(text(facts, Language.ZH_CN)).contains("喆堃赟系党总支");
  }

  @Test
  void whatNoFontDrawsIsGivenAsItsNumber() throws IOException {
    Comparison facts = new ReportFacts().named(0, "机电😀系党总支").build();

    assertThat(text(facts, Language.ZH_CN)).contains("机电〔U+1F600〕系党总支");
  }

  @Test
  void everyBranchHasASheetOfItsOwnAndTheOutlineLeadsToIt() throws IOException {
    Comparison facts = new ReportFacts().build();

    try (PDDocument document = Loader.loadPDF(printed(facts, Language.ZH_CN).toFile())) {
      List<String> titles = new ArrayList<>();
      document.getDocumentCatalog().getDocumentOutline().children().forEach(i -> add(i, titles));
      assertThat(titles).contains("报告摘要", "全院情况", "本年要点", "目录");
      assertThat(titles).contains("各党总支分页", "机电工程系党总支", "离退休党总支");
      assertThat(titles).contains("附录：详细情况", "各党总支一览", "问题整改", "数据质量", "方法说明");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 14, 60, 70})
  void theBriefTakesAtMostSixPagesThenComeTheBranchesThenTheDetails(int branches)
      throws IOException {
    Comparison facts = new ReportFacts().branches(branches).from(2024).build();

    try (PDDocument document = Loader.loadPDF(printed(facts, Language.EN).toFile())) {
      List<Integer> pages = new ArrayList<>();
      Map<String, Integer> first = new HashMap<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        add(item, document, pages, first);
      }
      assertThat(pages).isSorted().startsWith(1);
      assertThat(first.get("Contents")).isLessThanOrEqualTo(6);
      assertThat(first.get("Branch by branch")).isBetween(first.get("Contents"), 7);
      assertThat(first.get("Appendix: details")).isGreaterThan(first.get("Branch by branch"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSheetOfEveryBranchIsOnePage(Language language) throws IOException {
    String sheets = language == Language.EN ? "Branch by branch" : "各党总支分页";
    try (PDDocument document =
        Loader.loadPDF(printed(new ReportFacts().branches(14).build(), language).toFile())) {
      List<Integer> starts = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        if (item.getTitle().equals(sheets)) {
          item.children().forEach(sheet -> starts.add(page(sheet, document)));
          starts.add(page(item.getNextSibling(), document));
        }
      }
      assertThat(starts)
          .hasSize(15)
          .isEqualTo(IntStream.range(0, 15).mapToObj(n -> starts.get(0) + n).toList());
    }
  }

  private static void add(
      PDOutlineItem item, PDDocument document, List<Integer> pages, Map<String, Integer> first) {
    pages.add(page(item, document));
    first.putIfAbsent(item.getTitle(), page(item, document));
    item.children().forEach(child -> add(child, document, pages, first));
  }

  private static int page(PDOutlineItem item, PDDocument document) {
    try {
      return document.getPages().indexOf(item.findDestinationPage(document)) + 1;
    } catch (IOException e) {
      throw new UncheckedIOException(item.getTitle(), e);
    }
  }

  private static void add(PDOutlineItem item, List<String> titles) {
    titles.add(item.getTitle());
    item.children().forEach(child -> add(child, titles));
  }

  @Test
  void pagesAreNumberedAndCarryTheOrganisation() throws IOException {
    List<String> chinese = pages(new ReportFacts().build(), Language.ZH_CN);
    List<String> english = pages(new ReportFacts().build(), Language.EN);

    IntStream.range(0, chinese.size())
        .forEach(
            page ->
                assertThat(chinese.get(page))
                    .containsPattern("第\\s+%d 页，共 %d 页".formatted(page + 1, chinese.size()))
                    .contains("某职业技术学院"));
    assertThat(english.get(1)).containsPattern("Page\\s+2 of " + english.size());
  }

  @Test
  void nothingOfAWithheldYearIsPrinted() throws IOException {
    Comparison all = new ReportFacts().branches(8).build();
    Comparison hidden = new ReportFacts().branches(8).withheld(2025, 2).build();
    Interval interval = all.scores().scoresOf("DZ03", "confidence").get(6).interval().orElseThrow();
    String figure = "%.1f\u2013%.1f".formatted(interval.lower(), interval.upper());

    String sheet = sheet("建筑工程系党总支", pages(hidden, Language.ZH_CN));

    assertThat(sheet("建筑工程系党总支", pages(all, Language.ZH_CN))).contains(figure);
    assertThat(sheet).doesNotContain(figure).contains("不公开");
  }

  private static String sheet(String name, List<String> pages) {
    return pages.stream()
        .filter(page -> page.contains(name) && page.contains("编号 "))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void marksOfAnEnglishReportAreAsNarrowAsItsLetters() throws IOException {
    List<String> wide = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            if ("\u2018\u2019\u201C\u201D\u00B1\u00B7".contains(letter.getUnicode())
                && letter.getWidth() > 0.7 * letter.getFontSizeInPt()) {
              wide.add(letter.getUnicode());
            }
            super.processTextPosition(letter);
          }
        };
    Path pdf = printed(new ReportFacts().named(0, "机电“双高”系党总支").build(), Language.EN);
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertThat(stripper.getText(document)).contains("\u201C", "\u201D", "\u00B1", "\u00B7");
    }
    assertThat(wide).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aReportOfOneYearLeavesOutWhatComparesYears(Language language) throws IOException {
    boolean english = language == Language.EN;
    String few = english ? "too few years" : "年数不足";
    String heading = english ? "Appendix: details" : "附录：详细情况";
    List<String> pages = pages(new ReportFacts().from(2025).build(), language);
    int details = pages.indexOf(page(heading, pages));

    assertThat(pages.subList(0, details))
        .hasSizeGreaterThan(10)
        .flatExtracting(page -> page.lines().toList())
        .noneMatch(line -> line.strip().endsWith(few))
        .noneMatch(line -> line.contains(few + " " + few));
  }

  private static String page(String heading, List<String> pages) {
    return pages.stream()
        .filter(page -> page.lines().anyMatch(line -> line.strip().equals(heading)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyFontIsEmbedded() throws IOException {
    try (PDDocument document =
        Loader.loadPDF(printed(new ReportFacts().build(), Language.EN).toFile())) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        }
      }
    }
  }

  @Test
  void aSecondRunMakesTheSameBytes() throws IOException {
    Comparison facts = new ReportFacts().build();

    assertThat(printed(facts, Language.ZH_CN))
        .hasSameBinaryContentAs(printed(facts, Language.ZH_CN));
  }

  @Test
  void ofManyBranchesOnlyThoseBeyondChanceHaveASheetAndThePdfSaysSo() throws IOException {
    List<String> pages = pages(new ReportFacts().branches(70).from(2024).build(), Language.ZH_CN);

    assertThat(pages).anyMatch(page -> page.contains("共 70 个党总支，只列"));
    assertThat(pages.stream().filter(page -> page.contains("历年得分")).count()).isBetween(1L, 69L);
  }
}
