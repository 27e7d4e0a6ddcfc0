package partybuilding.assessment.chart.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ParagraphTest {
  private static final String CHINESE = "评议人数不足 5 人的党总支不公开：2022 年 1 个、2023 年 1 个、2025 年 12 个。";
  private static final String ENGLISH = "Score of each branch on the same axes, 65–95 points";

  @Test
  void noLineIsWiderThanThePage() {
    for (double width = 160; width < 700; width += 13) {
      double bound = width;
      assertThat(Paragraph.of(CHINESE, TextStyle.SMALL, width).lines())
          .allMatch(line -> TextLabel.of(line, TextStyle.SMALL).width() <= bound);
    }
  }

  @Test
  void nothingIsLostInBreaking() {
    for (double width = 160; width < 700; width += 13) {
      assertThat(String.join("", Paragraph.of(CHINESE, TextStyle.SMALL, width).lines()))
          .isEqualToIgnoringWhitespace(CHINESE);
      assertThat(String.join(" ", Paragraph.of(ENGLISH, TextStyle.SMALL, width).lines()))
          .isEqualTo(ENGLISH);
    }
  }

  @Test
  void aNumberStaysWithItsUnitAndARangeWithItsEnd() {
    for (double width = 120; width < 500; width += 7) {
      assertThat(Paragraph.of(CHINESE, TextStyle.SMALL, width).lines())
          .noneMatch(line -> line.matches(".*\\d") || line.matches("[年个人].*"));
      assertThat(Paragraph.of(ENGLISH, TextStyle.SMALL, width).lines())
          .noneMatch(line -> line.endsWith("–"));
    }
  }

  @Test
  void balancedLinesAreNoMoreThanNeeded() {
    Paragraph plain = Paragraph.of(CHINESE, TextStyle.TITLE, 700);
    Paragraph balanced = Paragraph.balanced(CHINESE, TextStyle.TITLE, 700);
    assertThat(balanced.lines()).hasSameSizeAs(plain.lines());
  }

  @Test
  void aLongNameTakesASecondLineBeforeItIsCut() {
    String name = "马克思主义学院与公共基础教学部联合";
    Paragraph two = Paragraph.of(name, TextStyle.SMALL_NAME, 150).cut(2, 150);
    assertThat(two.lines()).hasSize(2);
    assertThat(String.join("", two.lines())).isEqualTo(name);
    Paragraph cut = Paragraph.of(name, TextStyle.SMALL_NAME, 80).cut(2, 80);
    assertThat(cut.lines()).hasSize(2);
    assertThat(cut.lines().get(1)).endsWith("…");
    Paragraph english = Paragraph.of("School of Art and Design", TextStyle.SMALL_NAME, 70);
    assertThat(english.cut(1, 400).lines()).containsExactly("School of Art and Design");
  }

  @Test
  void anOverlongNameEndsInAnEllipsis() {
    TextLabel name = TextLabel.of("马克思主义学院与公共基础教学部联合", TextStyle.SMALL_NAME);
    TextLabel cut = name.within(100);
    assertThat(cut.text()).endsWith("…").startsWith("马克思");
    assertThat(cut.width()).isLessThanOrEqualTo(100);
    assertThat(name.within(1000)).isEqualTo(name);
  }

  @Test
  void aTitleOfTwoLinesPartsAtAPause() {
    String title = "2025 年党建信心：14 个党总支得分在 73.1–90.4 之间，全院 81.9";
    assertThat(Paragraph.balanced(title, TextStyle.TITLE, 540).lines())
        .containsExactly("2025 年党建信心：", "14 个党总支得分在 73.1–90.4 之间，全院 81.9");
  }
}
