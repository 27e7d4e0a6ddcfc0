package partybuilding.assessment.chart.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.chart.ChartBook;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.draw.GreyPrint;
import partybuilding.assessment.chart.draw.Subject;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ComparisonFixture;
import partybuilding.assessment.facts.ledger.FunnelPoint;
import partybuilding.assessment.facts.ledger.LoopFacts;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.score.inference.FunnelLimits;
import partybuilding.assessment.score.inference.FunnelPosition;

final class FunnelChartTest {
  @Test
  void theLimitsAreThoseOfTheTable() {
    FunnelChart chart = chart(point(1, 12, 9), point(2, 10, 7), point(3, 14, 10));

    assertThat(chart.limits()).extracting(FunnelChart.Limit::items).startsWith(9L).endsWith(15L);
    assertThat(chart.limits().get(1).at()).isEqualTo(FunnelLimits.around(0.7, 10));
  }

  @Test
  void whoIsRemarkableIsNamedInTheTitleAndNobodyElse() {
    FunnelChart chart = chart(named(1, 20, 6), point(2, 12, 4), named(3, 40, 40));

    assertThat(chart.caption().title()).isEqualTo("2024 年整改完成率：机电工程系明显低于全院；经济管理系明显高于全院");
    assertThat(chart.caption().foot()).contains("图中 3 个党总支 2024 年提出、应整改的问题共 72 项；全院整改完成率 70%");
    assertThat(chart.caption().alternative()).contains("机电工程系 6/20（30%）", "信息工程系 4/12（33%）");
    assertThat(chart.points().get(1).position()).isEqualTo(FunnelPosition.BELOW_95);
  }

  @Test
  void inGreyPrintWhoIsRemarkableIsMuchDarkerThanWhoIsNot() {
    GreyPrint print =
        GreyPrint.of(new FunnelPainter(chart(named(1, 20, 6), point(2, 12, 8), named(3, 40, 40))));

    int plain = print.lightness("funnel.csv 2024 b002");
    assertThat(print.lightness("funnel.csv 2024 b001")).isLessThan(plain - 80);
    assertThat(print.lightness("funnel.csv 2024 b003")).isLessThan(plain - 80);
    assertThat(plain).isLessThan(200);
  }

  @Test
  void whereNobodyIsRemarkableTheTitleSaysSo() {
    assertThat(chart(point(1, 10, 7), point(2, 15, 9), point(3, 12, 10)).caption().title())
        .isEqualTo("2024 年整改完成率：3 个党总支与全院均无明显差别");
  }

  @Test
  void branchesWithTooFewProblemsAreCountedBelowAndNotDrawn() {
    FunnelChart chart = chart(point(1, 10, 7), point(2, 9, 0), point(3, 3, 3));

    assertThat(chart.points()).extracting(FunnelMark::name).containsExactly("机电工程系");
    assertThat(chart.caption().foot()).contains("另有 2 个党总支不足 10 项，只列数字，不画。");
  }

  @Test
  void whereEveryBranchHasTooFewProblemsThereIsNoChart() {
    assertThat(find(new FunnelPoint[] {point(1, 9, 7), point(2, 5, 0), point(3, 3, 3)})).isEmpty();
  }

  @Test
  void whereEverythingIsClosedNobodyIsOutside() {
    FunnelChart chart = chart(whole(1, 10), whole(2, 15), whole(3, 18));

    assertThat(chart.caption().title()).isEqualTo("2024 年提出、应整改的问题全部整改完成");
    assertThat(chart.points()).noneMatch(FunnelMark::outside);
    assertThat(names(facts(14, whole(1, 10), whole(2, 15), whole(3, 18)))).contains("funnel");
  }

  @Test
  void branchesInOnePlaceShareTheirLabelAndOthersKeepTheirOwn() {
    FunnelChart chart = chart(point(1, 19, 9), point(2, 19, 9), point(3, 18, 9), point(4, 19, 9));
    assertThat(chart.points()).hasSize(4);
    assertThat(chart.names())
        .extracting(FunnelName::text)
        .containsExactly("机电工程系、信息工程系、艺术设计系 9/19", "经济管理系 9/18");
    FunnelChart more = chart(point(1, 19, 9), point(2, 19, 9), point(3, 19, 9), point(4, 19, 9));
    assertThat(more.names())
        .extracting(FunnelName::text)
        .containsExactly("机电工程系、信息工程系、经济管理系等 4 个 9/19");
  }

  @Test
  void theNewestJudgedYearIsDrawn() {
    FunnelPoint older = new FunnelPoint(2023, "b001", 10, 1, 0.7, false);

    assertThat(chart(older, point(1, 10, 7), point(2, 15, 9), point(3, 18, 12)).points())
        .hasSize(3)
        .extracting(FunnelMark::rate)
        .doesNotContain(0.1);
  }

  @Test
  void aNameThatServesAsANumberStaysOneWordOfTheRowsKey() {
    FunnelPoint point = new FunnelPoint(2024, "机电 50%;党总支", 10, 7, 0.7, false);
    FunnelMark mark = new FunnelMark(new Subject("机电", point.branch()), point);

    assertThat(mark.published().row()).isEqualTo("funnel.csv 2024 机电%2050%25%3B党总支");
  }

  @Test
  void withoutPointsThereIsNoChart() {
    assertThat(find(new FunnelPoint[0])).isEmpty();
    assertThat(names(ComparisonFixture.facts().build())).doesNotContain("funnel");
  }

  @Test
  void ofThreeHundredBranchesThoseRemarkableAloneAreNamed() {
    List<FunnelPoint> many = new ArrayList<>(List.of(named(1, 40, 4)));
    IntStream.range(2, 301).forEach(i -> many.add(point(i, 10 + i % 30, 8)));
    Comparison facts = facts(300, many.toArray(FunnelPoint[]::new));
    Picture picture =
        ChartBook.draw(facts, Language.ZH_CN).stream()
            .filter(p -> p.name().equals("funnel"))
            .findFirst()
            .orElseThrow();

    assertThat(picture.title()).isEqualTo("2024 年整改完成率：机电工程系明显低于全院");
    assertThat(picture.alternative()).contains("机电工程系 4/40（10%）").doesNotContain("信息工程系");
    assertThat(picture.drawing().shapes()).contains(">机电工程系 4/40<").doesNotContain("信息工程系");
  }

  private static FunnelPoint point(int branch, long items, long closed) {
    return new FunnelPoint(2024, "b%03d".formatted(branch), items, closed, 0.7, false);
  }

  private static FunnelPoint named(int branch, long items, long closed) {
    return new FunnelPoint(2024, "b%03d".formatted(branch), items, closed, 0.7, true);
  }

  private static FunnelPoint whole(int branch, long items) {
    return new FunnelPoint(2024, "b%03d".formatted(branch), items, items, 1, false);
  }

  private static FunnelChart chart(FunnelPoint... points) {
    return find(points).orElseThrow();
  }

  private static Optional<FunnelChart> find(FunnelPoint[] points) {
    return FunnelChart.of(facts(14, points), new ChartWords(Language.ZH_CN));
  }

  private static Comparison facts(int branches, FunnelPoint... points) {
    LoopFacts loop = new LoopFacts(List.of(), List.of(points), List.of(), List.of());
    return ComparisonFixture.facts().branches(branches).loop(loop).build();
  }

  private static List<String> names(Comparison facts) {
    return ChartBook.draw(facts, Language.EN).stream().map(Picture::name).toList();
  }
}
