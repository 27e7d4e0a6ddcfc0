package partybuilding.assessment.chart.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.chart.draw.DataPoint;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ComparisonFixture;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.NumberText;

final class DistributionChartTest {
  @Test
  void quantilesAreScoresThatABranchHas() {
    List<Integer> hundred = IntStream.rangeClosed(1, 100).boxed().toList();
    assertThat(Quantile.LOW.of(hundred)).isEqualTo(5);
    assertThat(Quantile.LOWER.of(hundred)).isEqualTo(25);
    assertThat(Quantile.MEDIAN.of(hundred)).isEqualTo(50);
    assertThat(Quantile.HIGH.of(hundred)).isEqualTo(95);
    assertThat(Quantile.LOW.of(List.of(7))).isEqualTo(7);
  }

  @Test
  void everyYearHasItsSpreadAndItsNumberOfBranches() {
    DistributionChart chart =
        DistributionChart.of(
                new DimensionFacts(
                    ComparisonFixture.facts().branches(70).withheld(2020, "b001").build(), 0),
                new ChartWords(Language.ZH_CN))
            .orElseThrow();
    assertThat(chart.spreads()).hasSize(7);
    assertThat(chart.spreads().get(1).branches()).isEqualTo(69);
    assertThat(chart.caption().foot()).contains("2019 年 70 个、2020 年 69 个");
    assertThat(chart.spreads())
        .allSatisfy(
            s ->
                assertThat(s.at(Quantile.LOW))
                    .isLessThanOrEqualTo(s.at(Quantile.MEDIAN))
                    .isLessThanOrEqualTo(s.at(Quantile.HIGH)));
  }

  @Test
  void everyQuantileSaysItsScoreAndTheRowOfABranchThatHasIt() {
    Comparison facts = ComparisonFixture.facts().branches(70).build();
    DimensionFacts dimension = new DimensionFacts(facts, 0);
    YearDistribution newest = DistributionChart.spreads(dimension).get(6);

    for (Quantile quantile : Quantile.values()) {
      DataPoint point = newest.published(quantile);
      String branch = point.row().split(" ", -1)[2];
      assertThat(point.row()).isEqualTo("scores.csv 2025 " + branch + " " + dimension.id());
      assertThat(dimension.scoresOf(branch))
          .filteredOn(score -> score.year() == 2025)
          .allMatch(score -> score.score().orElseThrow() == newest.at(quantile));
      assertThat(point.text()).isEqualTo("2025 · " + NumberText.score(newest.at(quantile)));
    }
  }
}
