package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.chart.ChartBook;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Language;

/** Where the pages of the PDF end: behind no heading, within no row, in no table without a head. */
class PdfPagesTest {
  private static final int BRANCHES = 30;
  private static final Set<String> HEADINGS = Set.of("H1", "H2", "H3", "Caption", "THead");

  private static PDDocument open(Language language) throws IOException {
    Comparison facts = new ReportFacts().branches(BRANCHES).build();
    return PrintedDocument.open(facts, ChartBook.draw(facts, language), language);
  }

  @ParameterizedTest
  @EnumSource
  void noHeadingStandsAloneAtTheEndOfAPage(Language language) throws IOException {
    try (PDDocument document = open(language)) {
      TaggedText text = TaggedText.of(document);
      List<String> alone = new ArrayList<>();
      for (int i = 0; i + 1 < text.pieces().size(); i++) {
        TaggedText.Piece piece = text.pieces().get(i);
        TaggedText.Piece next = text.pieces().get(i + 1);
        boolean heads =
            isHeading(piece) || (i > 0 && introduces(text.pieces().get(i - 1), piece, next));
        if (heads && next.page() != piece.page()) {
          alone.add("page " + piece.page() + ": " + piece.text());
        }
      }
      assertThat(alone).isEmpty();
    }
  }

  /** A note between a heading and a table belongs to both. */
  private static boolean introduces(
      TaggedText.Piece before, TaggedText.Piece piece, TaggedText.Piece next) {
    return isHeading(before) && !isIn("Table", piece) && isIn("Table", next);
  }

  private static boolean isIn(String type, TaggedText.Piece piece) {
    return piece.within().stream().anyMatch(e -> type.equals(e.getStructureType()));
  }

  private static boolean isHeading(TaggedText.Piece piece) {
    return piece.text().matches(".*[:：]\\s*")
        || piece.within().stream().anyMatch(PdfPagesTest::isHeading);
  }

  private static boolean isHeading(PDStructureElement element) {
    return HEADINGS.contains(element.getStructureType()) || isGroup(element);
  }

  /** A row that names the kind of the branches in the rows below. */
  private static boolean isGroup(PDStructureElement row) {
    return row.getStructureType().equals("TR")
        && row.getKids().size() == 1
        && row.getKids().get(0) instanceof PDStructureElement cell
        && cell.getStructureType().equals("TH");
  }

  @ParameterizedTest
  @EnumSource
  void noRowIsCut(Language language) throws IOException {
    try (PDDocument document = open(language)) {
      TaggedText text = TaggedText.of(document);
      assertThat(text.elements("TR"))
          .hasSizeGreaterThan(BRANCHES)
          .allMatch(row -> text.pages(row).size() <= 1, "stands on one page");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aTableHasItsWholeHeadOnEveryPage(Language language) throws IOException {
    try (PDDocument document = open(language)) {
      TaggedText text = TaggedText.of(document);
      List<String> without = new ArrayList<>();
      int repeated = 0;
      for (PDStructureElement table : text.elements("Table")) {
        String head = head(table, text);
        for (int page : text.pages(table)) {
          repeated++;
          if (!page(document, page).contains(head)) {
            without.add("page " + page + ": " + head);
          }
        }
      }
      assertThat(repeated).isGreaterThan(text.elements("Table").size());
      assertThat(without).isEmpty();
    }
  }

  private static String head(PDStructureElement table, TaggedText text) {
    StringBuilder head = new StringBuilder();
    for (Object kid : table.getKids()) {
      if (kid instanceof PDStructureElement part && part.getStructureType().equals("THead")) {
        head.append(text.text(part));
      }
    }
    return head.toString().replaceAll("\\s", "");
  }

  private static String page(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document).replaceAll("\\s", "");
  }
}
