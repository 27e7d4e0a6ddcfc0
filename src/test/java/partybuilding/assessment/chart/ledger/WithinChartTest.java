package partybuilding.assessment.chart.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.ledger.WithinChart.Row;
import partybuilding.assessment.chart.ledger.WithinChart.Share;
import partybuilding.assessment.closure.ClosureCurve;
import partybuilding.assessment.closure.Ending;
import partybuilding.assessment.closure.Spell;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ComparisonFixture;
import partybuilding.assessment.facts.ledger.ClosureTime;
import partybuilding.assessment.facts.ledger.LoopFacts;
import partybuilding.assessment.language.Language;

final class WithinChartTest {
  private static final ClosureCurve CURVE =
      ClosureCurve.of(
          List.of(
              new Spell(0, 10, Ending.CLOSED),
              new Spell(0, 100, Ending.CLOSED),
              new Spell(0, 200, Ending.CLOSED),
              new Spell(0, 375, Ending.OPEN)));

  @Test
  void theTitleTellsOfTheNewestJudgedYearAndEveryShareStandsInItsRow() {
    WithinChart chart = chart(2023, 2024, 2025).orElseThrow();

    assertThat(chart.caption().title())
        .isEqualTo("2024 年提出的问题整改完成比例：90 天内 25%、180 天内 50%、365 天内 75%");
    assertThat(chart.heads()).containsExactly("90 天内", "180 天内", "365 天内");
    assertThat(chart.rows())
        .extracting(row -> row.subject().name())
        .containsExactly("2023 年提出", "2024 年提出", "全部年度");
    assertThat(chart.rows()).extracting(Row::newest).containsExactly(false, true, false);
    assertThat(chart.rows().get(1).items()).isEqualTo("4 项");
    assertThat(chart.rows().get(1).shares())
        .extracting(share -> share.published().text())
        .containsExactly("25%", "50%", "75%");
    Share last = chart.rows().get(2).shares().get(2);
    assertThat(last.published().row()).isEqualTo("closure.csv all all");
    assertThat(last.published().cells()).isEqualTo("closed_within_365_days");
  }

  @Test
  void aYearThatIsNotYetDueIsNamedBelowAndNotDrawn() {
    WithinChart chart = chart(2024, 2025).orElseThrow();

    assertThat(chart.rows()).hasSize(2);
    assertThat(chart.caption().foot()).contains("2025 年提出的问题仍在整改期内");
    assertThat(chart(2024).orElseThrow().caption().foot()).doesNotContain("整改期内");
  }

  @Test
  void aJudgedYearThatWasNotFollowedFromItsBeginningIsNotSaidToBeUndue() {
    ClosureCurve late = ClosureCurve.of(List.of(new Spell(50, 400, Ending.CLOSED)));
    List<ClosureTime> times =
        List.of(
            new ClosureTime(OptionalInt.of(2023), "all", late, true),
            new ClosureTime(OptionalInt.of(2024), "all", CURVE, true));

    assertThat(chart(times).orElseThrow().caption().foot())
        .contains("2023 年提出的问题没有从提出之日起跟踪足够天数，不计算。")
        .doesNotContain("整改期内");
  }

  @Test
  void withoutAJudgedYearThereIsNoChart() {
    assertThat(chart(2025)).isEmpty();
    assertThat(WithinChart.of(ComparisonFixture.facts().build(), new ChartWords(Language.EN)))
        .isEmpty();
  }

  private static Optional<WithinChart> chart(int... years) {
    List<ClosureTime> times = new ArrayList<>();
    for (int year : years) {
      times.add(new ClosureTime(OptionalInt.of(year), "all", CURVE, year < 2025));
    }
    times.add(new ClosureTime(OptionalInt.empty(), "all", CURVE, true));
    return chart(times);
  }

  private static Optional<WithinChart> chart(List<ClosureTime> times) {
    Comparison facts =
        ComparisonFixture.facts()
            .loop(new LoopFacts(times, List.of(), List.of(), List.of()))
            .build();
    return WithinChart.of(facts, new ChartWords(Language.ZH_CN));
  }
}
