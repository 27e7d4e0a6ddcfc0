package partybuilding.assessment.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.contract.DebriefMode;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.ItemStatus;
import partybuilding.assessment.contract.Requirement;
import partybuilding.assessment.facts.standing.RankBasis;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.ReportFacts;
import partybuilding.assessment.report.ReportFolder;
import partybuilding.assessment.report.table.Table;

class SmallPartsTest {
  private static final Terms TERMS =
      new Terms(new ReportFacts().build(), Words.of(ReportFolder.class, Language.EN));

  @ParameterizedTest
  @EnumSource
  void everyCodeHasItsWord(Language language) {
    Set<String> keys = Words.of(ReportFolder.class, language).keys();

    Stream.of(ItemStatus.values()).map(s -> "workbook.status." + s.code()).forEach(has(keys));
    Stream.of(Requirement.values()).map(r -> "requirement." + r.code()).forEach(has(keys));
    Stream.of(DebriefMode.values()).map(m -> "mode." + m.code()).forEach(has(keys));
    Stream.of(Grade.values()).map(g -> "grade." + g.code()).forEach(has(keys));
    Stream.of(RankBasis.values()).map(b -> "workbook.basis." + b.code()).forEach(has(keys));
  }

  private static java.util.function.Consumer<String> has(Set<String> keys) {
    return key -> assertThat(keys).contains(key);
  }

  @Test
  void aTextLongerThanACellHoldsIsCutBetweenCharacters() {
    assertThat(CellText.of("字".repeat(32_767))).hasSize(32_767).doesNotContain("…");
    assertThat(CellText.of("字".repeat(40_000))).hasSize(32_767).endsWith("字…");
    assertThat(CellText.of("a" + "\uD842\uDFB7".repeat(20_000)))
        .hasSize(32_766)
        .endsWith("\uDFB7…");
  }

  @Test
  void whatLooksLikeAnEscapedCharacterStaysWhatItIs() {
    assertThat(CellText.of("_x0041_")).isEqualTo("_x005F_x0041_");
    assertThat(CellText.of("a_xyz_b")).isEqualTo("a_xyz_b");
  }

  @Test
  void aChineseLetterIsNearlyAsWideAsTwoLatinOnes() {
    assertThat(TextWidth.of("abc")).isEqualTo(3);
    assertThat(TextWidth.of("党建\nabcde")).isEqualTo(5);
    assertThat(TextWidth.lines("党".repeat(10), 10)).isEqualTo(2);
    assertThat(TextWidth.lines("", 10)).isEqualTo(1);
  }

  @Test
  void aPictureKeepsItsProportions() {
    byte[] png = ByteBuffer.allocate(24).putInt(16, 2000).putInt(20, 1000).array();

    assertThat(PictureSize.of(png, 1000, 540)).isEqualTo(new PictureSize(1000, 500));
    assertThat(PictureSize.of(png, 1000, 250)).isEqualTo(new PictureSize(500, 250));
  }

  @Test
  void sharesOfAHundredThingsDeserveADecimal() {
    assertThat(Notation.shareOf(99).format()).isEqualTo("0%");
    assertThat(Notation.shareOf(100).format()).isEqualTo("0.0%");
  }

  @Test
  void yearsThatFollowEachOtherAreOneSpan() {
    assertThat(TERMS.years(List.of(2019, 2020, 2021, 2023))).isEqualTo("2019–2021, 2023");
    assertThat(TERMS.years(List.of())).isEmpty();
  }

  @Test
  void anIdThatTheReportYearDoesNotKnowStandsForItself() {
    assertThat(TERMS.branch("DZ01")).isEqualTo("机电工程系党总支");
    assertThat(TERMS.branch("GONE")).isEqualTo("GONE");
    assertThat(TERMS.branch("all")).isEqualTo("The college");
    assertThat(TERMS.dimension("other")).isEqualTo("other");
    assertThat(TERMS.dimension("gone")).isEqualTo("gone");
    assertThat(TERMS.kind("GONE")).isEmpty();
  }

  @Test
  void aSheetOfTooManyRowsSaysThatItIsShortened() {
    List<Cell> row = List.of(Cell.count(1));
    Grid grid = new Grid(List.of(Column.figure("n")), Collections.nCopies(100_001, row), 0);

    Sheet sheet = Sheet.of("items", List.of(), grid, TERMS);

    assertThat(sheet.grid().rows()).hasSize(100_000);
    assertThat(sheet.lead()).singleElement().asString().contains("100,000");
    assertThat(Sheet.of("items", List.of(), grid.first(100_000), TERMS).lead()).isEmpty();
  }

  @Test
  void aColumnThatTheTableDoesNotHaveIsNamed() {
    Line line = Line.of(new Table(List.of("year"), List.of(List.of(2025)))).get(0);

    assertThat(line.year()).isEqualTo(2025);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line.text("score"))
        .withMessageContaining("score");
  }

  @Test
  void anAmendmentThatFindsNoPlaceFails() {
    Amendment amendment = new Amendment("sheet1.xml", "<pageMargins", "<x/>");

    assertThat(amendment.in("<a><pageMargins/></a>")).isEqualTo("<a><x/><pageMargins/></a>");
    assertThatIllegalStateException()
        .isThrownBy(() -> amendment.in("<a/>"))
        .withMessage("sheet1.xml holds no <pageMargins");
  }
}
