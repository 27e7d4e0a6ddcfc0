package partybuilding.assessment.chart.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.draw.ScoreLine;
import partybuilding.assessment.chart.draw.ScorePoint;
import partybuilding.assessment.chart.style.SeriesStyle;
import partybuilding.assessment.contract.file.Rulebook;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.facts.ComparisonFixture;
import partybuilding.assessment.facts.score.JudgedChange;
import partybuilding.assessment.facts.score.PairChange;
import partybuilding.assessment.facts.score.PairFacts;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.language.Language;

final class CollegeChartTest {
  private static final ChartWords CHINESE = new ChartWords(Language.ZH_CN);
  private static final ChartWords ENGLISH = new ChartWords(Language.EN);

  @Test
  void dimensionsShownApartAreLeftOut() {
    CollegeChart chart = CollegeChart.of(ComparisonFixture.facts().build(), CHINESE).orElseThrow();
    assertThat(chart.lines()).extracting(ScoreLine::name).containsExactly("党建信心", "党建能力", "项目融合");
    assertThat(chart.lines())
        .extracting(ScoreLine::style)
        .containsExactly(SeriesStyle.FIRST, SeriesStyle.SECOND, SeriesStyle.THIRD);
  }

  @Test
  void aMissingYearBreaksTheLine() {
    CollegeChart chart =
        CollegeChart.of(ComparisonFixture.facts().years(2019, 2020, 2022, 2023).build(), CHINESE)
            .orElseThrow();
    assertThat(chart.years().gaps()).containsExactly(2021);
    assertThat(chart.lines().get(0).runs())
        .extracting(run -> run.stream().map(ScorePoint::year).toList())
        .containsExactly(List.of(2019, 2020), List.of(2022, 2023));
    assertThat(chart.caption().foot()).contains("2021 年没有评议数据");
  }

  private static Rulebook weak(String confidence, String capability) {
    return RulebookReader.read(
        "assessment.yaml",
        """
        rules:
          - from: 2019
            dimensions:
              confidence: {indicators: {confidence: 1}%s}
              capability: {indicators: {capability: 1}%s}
              project_integration: {indicators: {project_integration: 1}}
              overall: {indicators: {overall: 1}, apart: true, weakness: {year: 2021, zh-CN: 总体}}
        """
            .formatted(confidence, capability));
  }

  private static List<CollegeChart.Remark> remarks(Rulebook rulebook) {
    return CollegeChart.of(ComparisonFixture.facts().under(rulebook).build(), CHINESE)
        .orElseThrow()
        .remarks();
  }

  @Test
  void theWeaknessesOfTheRulesAreMarkedInTheYearTheyWereNamed() {
    assertThat(remarks(RulebookReader.defaults()))
        .containsExactly(new CollegeChart.Remark(2021, "2021 年指出：信心不足 / 能力短板 / 融合薄弱"));
  }

  @Test
  void weaknessesOfDifferentYearsAreMarkedEachAtItsYear() {
    assertThat(
            remarks(
                weak(
                    ", weakness: {year: 2023, zh-CN: 底气不足}",
                    ", weakness: {year: 2020, zh-CN: 本领恐慌}")))
        .containsExactly(
            new CollegeChart.Remark(2020, "2020 年指出：本领恐慌"),
            new CollegeChart.Remark(2023, "2023 年指出：底气不足"));
  }

  @Test
  void withoutAConfiguredWeaknessOrItsYearNothingIsMarked() {
    assertThat(remarks(weak("", ""))).isEmpty();
    assertThat(remarks(weak(", weakness: {year: 2018, zh-CN: 底气不足}", ""))).isEmpty();
  }

  @Test
  void oneYearIsNoLine() {
    assertThat(CollegeChart.of(ComparisonFixture.facts().years(2025).build(), CHINESE)).isEmpty();
  }

  @Test
  void theTitleSaysWhatMovedSinceTheWeaknessesWereNamed() {
    PairFacts pairs =
        new PairFacts(
            List.of(
                pair(2021, "confidence", Verdict.IMPROVED),
                pair(2021, "capability", Verdict.UNCLEAR),
                pair(2021, "project_integration", Verdict.IMPROVED),
                pair(2024, "capability", Verdict.DECLINED)),
            List.of(),
            List.of());
    assertThat(sinceNamed(RulebookReader.defaults(), pairs))
        .isEqualTo("2021 年指出 3 项不足以来：党建信心、项目融合提升；党建能力升降难以判定；项目融合仍最低");
  }

  @Test
  void weaknessesOfDifferentYearsOrOfTheReportYearLeaveTheTitleToTheYearBefore() {
    String of2023 = ", weakness: {year: 2023, zh-CN: 底气不足}";
    String of2025 = ", weakness: {year: 2025, zh-CN: 底气不足}";
    assertThat(sinceNamed(weak(of2023, ", weakness: {year: 2020, zh-CN: 本领恐慌}"), PairFacts.NONE))
        .startsWith("2025 年：");
    assertThat(sinceNamed(weak(of2025, ""), PairFacts.NONE)).startsWith("2025 年：");
    assertThat(sinceNamed(weak(of2023, ""), PairFacts.NONE))
        .startsWith("2023 年指出 1 项不足以来：confidence年数不足");
  }

  private static String sinceNamed(Rulebook rulebook, PairFacts pairs) {
    return CollegeChart.of(ComparisonFixture.facts().under(rulebook).pairs(pairs).build(), CHINESE)
        .orElseThrow()
        .caption()
        .title();
  }

  private static PairChange pair(int from, String dimension, Verdict verdict) {
    return new PairChange(
        from,
        2025,
        PairChange.COLLEGE,
        dimension,
        new JudgedChange(Optional.empty(), verdict),
        PairChange.Tests.PAIRS,
        Optional.empty());
  }

  @Test
  void theTitleSaysWhichDimensionsChanged() {
    CollegeChart chart = CollegeChart.of(ComparisonFixture.facts().build(), ENGLISH).orElseThrow();
    assertThat(chart.caption().title())
        .startsWith("2025: ")
        .containsPattern("improved|little changed|declined|no clear change")
        .contains("Project integration still lowest");
  }

  @Test
  void afterAGapTheTitleGivesScoresAndSaysThatTheyDoNotCompare() {
    CollegeChart chart =
        CollegeChart.of(ComparisonFixture.facts().years(2022, 2023, 2025).build(), ENGLISH)
            .orElseThrow();
    assertThat(chart.caption().title())
        .contains("Confidence ")
        .contains("not comparable with the year before");
  }

  @Test
  void yearsWithoutIntervalsAreNamedInTheFoot() {
    CollegeChart chart =
        CollegeChart.of(ComparisonFixture.facts().unnumbered(2020).build(), CHINESE).orElseThrow();
    assertThat(chart.caption().foot()).contains("2020 年部分得分算不出区间");
    assertThat(chart.lines().get(0).runs()).hasSize(1);
    assertThat(chart.lines().get(0).ribbons()).hasSize(2);
  }

  @Test
  void aChangeWithoutAnIntervalIsNotCalledIncomparable() {
    ComparisonFixture facts = ComparisonFixture.facts().years(2024, 2025).unnumbered(2025);

    assertThat(CollegeChart.of(facts.build(), CHINESE).orElseThrow().caption().title())
        .contains("较上年的变化算不出区间")
        .doesNotContain("不可比");
    assertThat(CollegeChart.of(facts.build(), ENGLISH).orElseThrow().caption().title())
        .contains("no interval for the change on last year")
        .doesNotContain("not comparable");
  }

  @Test
  void unnumberedBallotsAreNotCountedInTheFoot() {
    CollegeChart chart =
        CollegeChart.of(
                ComparisonFixture.facts().years(2024, 2025).unnumbered(2025).build(), CHINESE)
            .orElseThrow();
    assertThat(chart.caption().foot()).contains("评议票未编号");
  }

  @Test
  void theAlternativeTellsEveryScoreWithItsInterval() {
    CollegeChart chart = CollegeChart.of(ComparisonFixture.facts().build(), CHINESE).orElseThrow();
    assertThat(chart.caption().alternative())
        .containsPattern("党建信心：2019 [\\d.]+（[\\d.]+–[\\d.]+）、2020 ");
  }

  @Test
  void whereNoYearHasAnIntervalNoneIsPromised() {
    CollegeChart chart =
        CollegeChart.of(
                ComparisonFixture.facts()
                    .years(2024, 2025)
                    .unnumbered(2024)
                    .unnumbered(2025)
                    .build(),
                CHINESE)
            .orElseThrow();
    assertThat(chart.caption().subtitle()).doesNotContain("95%");
    assertThat(chart.caption().foot()).contains("各年得分均算不出区间，只画线。");
  }
}
