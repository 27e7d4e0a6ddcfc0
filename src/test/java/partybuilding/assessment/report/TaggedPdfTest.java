package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Language;

/** What the PDF tells those who do not see it. */
class TaggedPdfTest {
  private static final Comparison FACTS = new ReportFacts().build();

  private static PDDocument open(Language language) throws IOException {
    return open(FACTS, language);
  }

  private static PDDocument open(Comparison facts, Language language) throws IOException {
    return PrintedDocument.open(facts, ReportFacts.pictures(), language);
  }

  @ParameterizedTest
  @EnumSource
  void itSaysThatItIsAccessibleInWhichLanguageAndByWhichTitle(Language language)
      throws IOException {
    try (PDDocument document = open(language)) {
      PDDocumentCatalog catalog = document.getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getLanguage()).isEqualTo(language.tag());
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(document.getDocumentInformation().getTitle()).contains("某职业技术学院", "2025");
      assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
          .contains("pdfuaid:part>1<");
      assertThat(document.getPages()).allMatch(TaggedPdfTest::isReadInItsOrder);
    }
  }

  private static boolean isReadInItsOrder(PDPage page) {
    return COSName.S.equals(page.getCOSObject().getCOSName(COSName.getPDFName("Tabs")));
  }

  @Test
  void everyChartIsAFigureThatSaysWhatItShows() throws IOException {
    List<String> said = said(FACTS);

    assertThat(said).doesNotContain("");
    assertThat(said)
        .containsAll(ReportFacts.pictures().stream().map(Picture::alternative).toList());
  }

  @Test
  void theBarOfAScoreSaysItsIntervalAndNoNote() throws IOException {
    assertThat(said(FACTS)).contains("81.6（95% 区间 80.0–83.2）");
    assertThat(said(new ReportFacts().noIntervals().build()))
        .contains("81.6")
        .doesNotContain("")
        .noneMatch(alternative -> alternative.contains("95%"));
  }

  private static List<String> said(Comparison facts) throws IOException {
    try (PDDocument document = open(facts, Language.ZH_CN)) {
      return elements(document).stream()
          .filter(e -> e.getStructureType().equals("Figure"))
          .map(TaggedPdfTest::alternative)
          .toList();
    }
  }

  private static String alternative(PDStructureElement element) {
    return Optional.ofNullable(element.getAlternateDescription()).orElse("");
  }

  /** Where something else is said in their place, the figures of a row are not read. */
  @Test
  void nothingButAFigureOrALinkIsReadByOtherWords() throws IOException {
    try (PDDocument document = open(Language.EN)) {
      assertThat(elements(document))
          .filteredOn(element -> !alternative(element).isEmpty())
          .extracting(PDStructureElement::getStructureType)
          .isNotEmpty()
          .containsOnly("Figure", "Link");
    }
  }

  @Test
  void headingsDescendStepByStepFromTheTitle() throws IOException {
    try (PDDocument document = open(Language.EN)) {
      List<Integer> levels =
          elements(document).stream()
              .map(PDStructureElement::getStructureType)
              .filter(type -> type.matches("H\\d"))
              .map(type -> Integer.parseInt(type.substring(1)))
              .toList();
      assertThat(levels).startsWith(1).contains(2, 3);
      for (int i = 1; i < levels.size(); i++) {
        assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
      }
    }
  }

  @Test
  void everyHeadOfARowOrColumnSaysWhichItHeads() throws IOException {
    try (PDDocument document = open(Language.EN)) {
      assertThat(elements(document))
          .filteredOn(element -> element.getStructureType().equals("TH"))
          .isNotEmpty()
          .allMatch(TaggedPdfTest::hasAScope);
    }
  }

  private static boolean hasAScope(PDStructureElement head) {
    return head.getCOSObject().getDictionaryObject(COSName.A) instanceof COSDictionary attributes
        && List.of("Row", "Column").contains(attributes.getNameAsString("Scope"));
  }

  private static List<PDStructureElement> elements(PDDocument document) {
    List<PDStructureElement> elements = new ArrayList<>();
    add(document.getDocumentCatalog().getStructureTreeRoot(), elements);
    return elements;
  }

  private static void add(PDStructureNode node, List<PDStructureElement> elements) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        elements.add(element);
        add(element, elements);
      }
    }
  }
}
