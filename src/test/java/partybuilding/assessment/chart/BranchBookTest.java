package partybuilding.assessment.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.compare.Comparison;
import partybuilding.assessment.compare.ComparisonFixture;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.lineage.Branch;

final class BranchBookTest {
  private static final Pattern FAINT = Pattern.compile("stroke=\"#c3c8d0\"");

  @Test
  void aBranchStandsInEachDimensionInFrontOfTheOthers() {
    Picture picture = draw(ComparisonFixture.facts().build(), "b003");

    assertThat(picture.name()).isEqualTo("branch-b003");
    assertThat(picture.title()).startsWith("经济管理系：2025 年").doesNotEndWith("：");
    assertThat(picture.subtitle()).contains("细灰线为其他党总支", "色带为 95% 区间", "各党总支坐标相同");
    assertThat(picture.foot()).contains("2025 年：评议该党总支的有效票 82 张。");
    assertThat(picture.alternative())
        .contains("党建信心：2019 ", "党建能力：2019 ", "项目融合：2019 ")
        .doesNotContain("综合评价", "信息工程系");
    assertThat(FAINT.matcher(picture.drawing().svg()).results().count()).isPositive();
    assertThat(picture.drawing().svg()).doesNotContain("信息工程系");
  }

  @Test
  void allBranchesHaveTheSameAxesAndFitAnA4SheetsThird() {
    Comparison facts = ComparisonFixture.facts().build();
    List<Picture> pictures = facts.branches().stream().map(b -> draw(facts, b.id())).toList();

    assertThat(pictures).extracting(Picture::subtitle).containsOnly(pictures.get(0).subtitle());
    assertThat(pictures)
        .allSatisfy(picture -> assertThat(picture.drawing().width()).isEqualTo(1016))
        .allSatisfy(picture -> assertThat(picture.drawing().height()).isBetween(300, 390));
  }

  @Test
  void beyondSixtyBranchesTheOthersAreABand() {
    Picture picture = draw(ComparisonFixture.facts().branches(61).build(), "b061");

    assertThat(picture.subtitle()).contains("灰带为各党总支的中间一半").doesNotContain("细灰线");
    assertThat(FAINT.matcher(picture.drawing().svg()).results()).isEmpty();
    assertThat(picture.drawing().svg().length()).isLessThan(40_000);
  }

  @Test
  void aWithheldYearIsHatchedAndSaidAndOneWithoutIsNot() {
    Comparison facts = ComparisonFixture.facts().branches(5).withheld(2023, "b002").build();

    assertThat(draw(facts, "b002").foot()).contains("2023 年有效投票人不足 5 人，不公开。");
    assertThat(draw(facts, "b001").foot()).doesNotContain("不公开");
  }

  @Test
  void whereTheReportYearIsWithheldNoChangeIsClaimed() {
    Comparison facts = ComparisonFixture.facts().branches(5).withheld(2025, "b002").build();

    assertThat(draw(facts, "b002").title()).isEqualTo("信息工程系：历年得分");
  }

  @Test
  void aBranchWithoutAnyScoreHasNoPicture() {
    Comparison facts =
        ComparisonFixture.facts().years(2025).branches(5).withheld(2025, "b002").build();

    assertThat(BranchBook.of(facts, Language.EN).draw(branch(facts, "b002"))).isEmpty();
  }

  private static Picture draw(Comparison facts, String id) {
    return BranchBook.of(facts, Language.ZH_CN).draw(branch(facts, id)).orElseThrow();
  }

  private static Branch branch(Comparison facts, String id) {
    return facts.branches().stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
  }
}
