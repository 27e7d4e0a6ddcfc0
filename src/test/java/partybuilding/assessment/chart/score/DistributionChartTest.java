package partybuilding.assessment.chart.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.facts.ComparisonFixture;
import partybuilding.assessment.language.Language;

final class DistributionChartTest {
  @Test
  void quantilesAreScoresThatABranchHas() {
    double[] hundred = IntStream.rangeClosed(1, 100).asDoubleStream().toArray();
    assertThat(Quantile.LOW.of(hundred)).isEqualTo(5);
    assertThat(Quantile.LOWER.of(hundred)).isEqualTo(25);
    assertThat(Quantile.MEDIAN.of(hundred)).isEqualTo(50);
    assertThat(Quantile.HIGH.of(hundred)).isEqualTo(95);
    assertThat(Quantile.LOW.of(new double[] {7})).isEqualTo(7);
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
}
