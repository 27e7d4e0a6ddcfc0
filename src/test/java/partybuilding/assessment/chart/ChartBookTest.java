package partybuilding.assessment.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ComparisonFixture;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.TableName;

final class ChartBookTest {
  /** A blank picture has one colour, words alone have a few greys. */
  private static final int ENOUGH = 40;

  /** Height to width of a sheet of A4 between its margins, less a heading and a chart's words. */
  private static final double PAGE = 216.0 / 182;

  @Test
  void thePicturesComeInAFixedOrder() {
    Comparison facts = ComparisonFixture.facts().branches(3).ledger().build();
    assertThat(ChartBook.draw(facts, Language.ZH_CN))
        .extracting(Picture::name)
        .containsExactly(
            "college",
            "branches-confidence",
            "branches-capability",
            "branches-project_integration",
            "branches-overall",
            "ledger");
  }

  @Test
  void everyPictureNamesTheTableOfItsFigures() {
    Comparison facts = ComparisonFixture.facts().branches(3).ledger().build();
    assertThat(ChartBook.draw(facts, Language.EN))
        .filteredOn(picture -> picture.name().matches("college|ledger|branches-overall"))
        .extracting(Picture::table)
        .containsExactly(TableName.COLLEGE, TableName.SCORES, TableName.RECTIFICATION);
    assertThat(ChartBook.draw(facts, Language.EN)).extracting(Picture::table).doesNotContainNull();
  }

  @Test
  void withoutALedgerThatPictureIsLeftOut() {
    Comparison facts = ComparisonFixture.facts().branches(2).build();
    assertThat(ChartBook.draw(facts, Language.EN))
        .extracting(Picture::name)
        .doesNotContain("ledger");
  }

  @Test
  void sixtyBranchesStillHaveTheirPanelsInParts() {
    assertThat(names(20)).contains("branches-overall").hasSize(5);
    assertThat(names(60))
        .contains("branches-overall", "branches-overall-2", "branches-overall-3")
        .hasSize(1 + 4 * 3);
  }

  @Test
  void noPictureIsHigherThanAPageAsWideAsItsText() {
    Comparison facts = ComparisonFixture.facts().years(2024, 2025).branches(60).ledger().build();

    assertThat(ChartBook.draw(facts, Language.EN))
        .hasSizeGreaterThan(12)
        .allSatisfy(
            picture ->
                assertThat((double) picture.drawing().height() / picture.drawing().width())
                    .as(picture.name())
                    .isLessThan(PAGE));
  }

  @Test
  void oneBranchMoreMakesADistribution() {
    assertThat(names(61))
        .containsExactly(
            "college",
            "distribution-confidence",
            "distribution-capability",
            "distribution-project_integration",
            "distribution-overall");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPictureIsDrawnAndWellFormed(Language language) throws Exception {
    Comparison facts =
        ComparisonFixture.facts()
            .branches(5)
            .years(2019, 2021, 2022)
            .withheld(2021, "b002")
            .unnumbered(2019)
            .ledger()
            .build();
    for (Picture picture : ChartBook.draw(facts, language)) {
      BufferedImage pixels = pixels(picture);
      Document svg = parse(picture.drawing().svg());
      String width = svg.getDocumentElement().getAttribute("width");
      assertThat(width).isEqualTo(Integer.toString(pixels.getWidth() / 2));
      assertThat(colours(pixels)).as(picture.name()).isEqualTo(ENOUGH);
      assertThat(svg.getElementsByTagName("text").getLength()).isGreaterThan(10);
      assertThat(picture.drawing().svg().length()).isLessThan(60_000);
    }
  }

  @Test
  void theSameFactsGiveTheSameBytesWhereverTheJobRuns() {
    Comparison facts = ComparisonFixture.facts().branches(2).ledger().build();
    List<Picture> here = ChartBook.draw(facts, Language.ZH_CN);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      List<Picture> there = ChartBook.draw(facts, Language.ZH_CN);
      for (int i = 0; i < here.size(); i++) {
        assertThat(there.get(i).title()).isEqualTo(here.get(i).title());
        assertThat(there.get(i).drawing().svg()).isEqualTo(here.get(i).drawing().svg());
        assertThat(there.get(i).drawing().png()).isEqualTo(here.get(i).drawing().png());
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void whereNothingHasAScoreNoEmptyAxesAreDrawn() {
    assertThat(names(0)).isEmpty();
    Comparison hidden =
        ComparisonFixture.facts().years(2025).branches(1).withheld(2025, "b001").build();
    assertThat(ChartBook.draw(hidden, Language.EN)).isEmpty();
  }

  private static List<String> names(int branches) {
    Comparison facts = ComparisonFixture.facts().years(2024, 2025).branches(branches).build();
    return ChartBook.draw(facts, Language.EN).stream().map(Picture::name).toList();
  }

  private static BufferedImage pixels(Picture picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture.drawing().png()));
  }

  private static long colours(BufferedImage pixels) {
    int[] all =
        pixels.getRGB(0, 0, pixels.getWidth(), pixels.getHeight(), null, 0, pixels.getWidth());
    return Arrays.stream(all).distinct().limit(ENOUGH).count();
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }
}
