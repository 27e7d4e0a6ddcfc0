package partybuilding.assessment.report.workbook.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.report.workbook.grid.PrintLayout.Paper.A3;
import static partybuilding.assessment.report.workbook.grid.PrintLayout.Paper.A4;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GridPartsTest {
  @Test
  void aTextLongerThanACellHoldsIsCutBetweenCharacters() {
    assertThat(SheetText.of("字".repeat(32_767))).hasSize(32_767).doesNotContain("…");
    assertThat(SheetText.of("字".repeat(40_000))).hasSize(32_767).endsWith("字…");
    assertThat(SheetText.of("a" + "\uD842\uDFB7".repeat(20_000)))
        .hasSize(32_766)
        .endsWith("\uDFB7…");
  }

  @Test
  void whatLooksLikeAnEscapedCharacterStaysWhatItIs() {
    assertThat(SheetText.of("_x0041_")).isEqualTo("_x005F_x0041_");
    assertThat(SheetText.of("a_xyz_b")).isEqualTo("a_xyz_b");
  }

  @Test
  void aChineseLetterIsNearlyAsWideAsTwoLatinOnes() {
    assertThat(TextWidth.of("abc")).isEqualTo(3);
    assertThat(TextWidth.of("党建\nabcde")).isEqualTo(5);
    assertThat(TextWidth.lines("党".repeat(10), 10)).isEqualTo(2);
    assertThat(TextWidth.lines("", 10)).isEqualTo(1);
  }

  @Test
  void sharesOfAHundredThingsDeserveADecimal() {
    assertThat(CellFormat.shareOf(99).pattern()).isEqualTo("0%");
    assertThat(CellFormat.shareOf(100).pattern()).isEqualTo("0.0%");
  }

  @Test
  void aSheetIsPrintedOnThePaperOnWhichItsLettersCanBeRead() {
    assertThat(layout(SheetForm.LIST, 16, 5)).isEqualTo(new PrintLayout(A4, 1, false));
    assertThat(layout(SheetForm.LIST, 17, 5)).isEqualTo(new PrintLayout(A3, 1, false));
    assertThat(layout(SheetForm.LIST, 23, 5)).isEqualTo(new PrintLayout(A3, 1, false));
    assertThat(layout(SheetForm.LIST, 24, 5)).isEqualTo(new PrintLayout(A3, 2, false));
    assertThat(layout(SheetForm.LIST, 10, 500)).isEqualTo(new PrintLayout(A4, 1, false));
  }

  @Test
  void aSheetThatIsReadAsAWholeGoesOnWhereOnePageWouldMakeItTooSmall() {
    assertThat(layout(SheetForm.PAGE, 10, 30)).isEqualTo(new PrintLayout(A4, 1, true));
    assertThat(layout(SheetForm.PAGE, 10, 50)).isEqualTo(new PrintLayout(A3, 1, true));
    assertThat(layout(SheetForm.PAGE, 10, 70)).isEqualTo(new PrintLayout(A3, 1, false));
  }

  @Test
  void aColumnOfLinksIsAsWideAsTheLongestAndNoNarrowerThanAsked() {
    SheetColumn branch = SheetColumn.name("branch");

    assertThat(branch.holding(Stream.of("党总支", "学院党总支".repeat(4)), 23).least()).isEqualTo(38);
    assertThat(branch.holding(Stream.of("党总支"), 23).most()).isEqualTo(23);
    assertThat(branch.holding(Stream.of(), 23).most()).isEqualTo(23);
  }

  @Test
  void aColumnOfDaysIsAsWideAsTheLongestDayHoweverNarrowItIsAsked() {
    SheetColumn column = SheetColumn.figure("due").narrow(9);
    List<SheetCell> row = List.of(new SheetCell.Day(LocalDate.of(2026, 12, 31)));

    assertThat(new GridSize(new SheetGrid(List.of(column), List.of(row), 1)).width(0))
        .isGreaterThan((int) TextWidth.of("2026年12月31日"));
  }

  @Test
  void aHeadingHasALineForEveryWordThatDoesNotFitBesideTheOneBefore() {
    SheetColumn column = SheetColumn.name("Person in charge").narrow(10);

    assertThat(new GridSize(new SheetGrid(List.of(column), List.of(), 1)).headings())
        .isEqualTo(3 * GridSize.LINE);
    assertThat(TextWidth.wrapped("Points per year, lower end", 9)).isEqualTo(3);
    assertThat(TextWidth.wrapped("与全院平均之差（已剔除打分宽严）", 10)).isEqualTo(4);
    assertThat(TextWidth.wrapped("2024 年问题整改完成率", 9)).isEqualTo(3);
    assertThat(TextWidth.wrapped("", 9)).isEqualTo(1);
  }

  private static PrintLayout layout(SheetForm form, int columns, int rows) {
    SheetColumn column = SheetColumn.figure("n").narrow(10);
    List<SheetCell> row = Collections.nCopies(columns, new SheetCell.Figure(1, CellFormat.SCORE));
    SheetGrid grid =
        new SheetGrid(Collections.nCopies(columns, column), Collections.nCopies(rows, row), 1);
    SheetHead head = new SheetHead("key", "name", "title", List.of());
    WorkbookSheet sheet = new WorkbookSheet(head, grid, form, ChartShelf.NONE);
    return PrintLayout.of(sheet, new GridSize(grid));
  }
}
