package partybuilding.assessment.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.compare.Comparison;
import partybuilding.assessment.compare.ComparisonFixture;
import partybuilding.assessment.compare.FunnelPoint;
import partybuilding.assessment.compare.LoopFacts;
import partybuilding.assessment.language.Language;

final class FunnelChartTest {
  @Test
  void theLimitsAreThoseOfTheTableWithinZeroAndOne() {
    FunnelChart chart = chart(point(1, 10, 0.7), point(2, 5, 0.6), point(3, 12, 0.75));

    FunnelChart.Limit ten =
        chart.limits().stream().filter(l -> l.items() == 10).findFirst().orElseThrow();
    assertThat(ten.at().lower95()).isCloseTo(0.4159742, within(5e-7));
    assertThat(ten.at().upper95()).isCloseTo(0.9840258, within(5e-7));
    assertThat(ten.at().lower998()).isCloseTo(0.2521828, within(5e-7));
    assertThat(ten.at().upper998()).isEqualTo(1);
    assertThat(chart.limits()).extracting(FunnelChart.Limit::items).startsWith(4L).endsWith(13L);
  }

  @Test
  void whoIsOutsideIsNamedInTheTitleAndWhoIsInsideIsNot() {
    FunnelChart chart = chart(point(1, 10, 0.3), point(2, 5, 0.6), point(3, 12, 1));

    assertThat(chart.caption().title()).isEqualTo("2024 年整改完成率：机电工程系低于 95% 界限；经济管理系高于 95% 界限");
    assertThat(chart.caption().foot()).contains("应整改 27 项，3 个党总支，全院 70%");
    assertThat(chart.caption().alternative()).contains("机电工程系 30%（10 项）", "信息工程系 60%（5 项）");
  }

  @Test
  void whereAllAreInsideTheTitleSaysSo() {
    assertThat(chart(point(1, 10, 0.7), point(2, 5, 0.6), point(3, 12, 0.8)).caption().title())
        .isEqualTo("2024 年整改完成率：3 个党总支都没有超出偶然波动的范围");
  }

  @Test
  void whereEverythingIsClosedNobodyIsOutside() {
    FunnelChart chart = chart(whole(1, 10), whole(2, 5), whole(3, 8));

    assertThat(chart.caption().title()).isEqualTo("2024 年提出、应整改的问题全部整改完成");
    assertThat(chart.points()).noneMatch(FunnelChart.Point::outside);
    assertThat(names(facts(14, whole(1, 10), whole(2, 5), whole(3, 8)))).contains("funnel");
  }

  @Test
  void branchesInOnePlaceShareTheirLabelAndOthersKeepTheirOwn() {
    FunnelChart chart =
        chart(point(1, 9, 0.7), point(2, 9, 0.7), point(3, 8, 0.7), point(4, 9, 0.7));
    assertThat(chart.points()).hasSize(4);
    assertThat(chart.names())
        .extracting(FunnelChart.Point::name)
        .containsExactly("机电工程系、信息工程系、艺术设计系", "经济管理系");
    FunnelChart more =
        chart(point(1, 9, 0.7), point(2, 9, 0.7), point(3, 9, 0.7), point(4, 9, 0.7));
    assertThat(more.names())
        .extracting(FunnelChart.Point::name)
        .containsExactly("机电工程系、信息工程系、经济管理系等 4 个");
  }

  @Test
  void theNewestJudgedYearIsDrawn() {
    FunnelPoint older = new FunnelPoint(2023, "b001", 9, 0.1, 0.7);

    assertThat(chart(older, point(1, 10, 0.7), point(2, 5, 0.6), point(3, 8, 0.7)).points())
        .hasSize(3)
        .extracting(FunnelChart.Point::rate)
        .doesNotContain(0.1);
  }

  @Test
  void withoutPointsThereIsNoChart() {
    assertThat(find(new FunnelPoint[0])).isEmpty();
    assertThat(names(ComparisonFixture.facts().build())).doesNotContain("funnel");
  }

  @Test
  void ofThreeHundredBranchesThoseOutsideAloneAreNamed() {
    List<FunnelPoint> many = new ArrayList<>(List.of(point(1, 40, 0.1)));
    IntStream.range(2, 301).forEach(i -> many.add(point(i, 5 + i % 30, 0.7)));
    Comparison facts = facts(300, many.toArray(FunnelPoint[]::new));
    Picture picture =
        ChartBook.draw(facts, Language.ZH_CN).stream()
            .filter(p -> p.name().equals("funnel"))
            .findFirst()
            .orElseThrow();

    assertThat(picture.title()).isEqualTo("2024 年整改完成率：机电工程系低于 95% 界限");
    assertThat(picture.alternative()).contains("机电工程系 10%（40 项）").doesNotContain("信息工程系");
    assertThat(picture.drawing().shapes()).contains(">机电工程系<").doesNotContain("信息工程系");
  }

  private static FunnelPoint point(int branch, long items, double rate) {
    return new FunnelPoint(2024, "b%03d".formatted(branch), items, rate, 0.7);
  }

  private static FunnelPoint whole(int branch, long items) {
    return new FunnelPoint(2024, "b%03d".formatted(branch), items, 1, 1);
  }

  private static FunnelChart chart(FunnelPoint... points) {
    return find(points).orElseThrow();
  }

  private static Optional<FunnelChart> find(FunnelPoint[] points) {
    return FunnelChart.of(facts(14, points), new Wording(Language.ZH_CN));
  }

  private static Comparison facts(int branches, FunnelPoint... points) {
    LoopFacts loop = new LoopFacts(List.of(), List.of(points), List.of(), List.of());
    return ComparisonFixture.facts().branches(branches).loop(loop).build();
  }

  private static List<String> names(Comparison facts) {
    return ChartBook.draw(facts, Language.EN).stream().map(Picture::name).toList();
  }
}
