package partybuilding.assessment.chart.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.closure.ClosureCurve;
import partybuilding.assessment.closure.Ending;
import partybuilding.assessment.closure.Spell;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ComparisonFixture;
import partybuilding.assessment.facts.ledger.ClosureTime;
import partybuilding.assessment.facts.ledger.LoopFacts;
import partybuilding.assessment.language.Language;

final class ClosureChartTest {
  private static final ClosureCurve CURVE =
      ClosureCurve.of(
          List.of(
              new Spell(0, 10, Ending.CLOSED),
              new Spell(0, 100, Ending.CLOSED),
              new Spell(0, 200, Ending.CLOSED),
              new Spell(0, 375, Ending.OPEN)));

  @Test
  void theNewestJudgedCohortIsDrawnBesideAllYearsWithTheNumbersLeft() {
    ClosureChart chart = chart(OptionalInt.of(2023), OptionalInt.of(2024)).orElseThrow();

    assertThat(chart.curves())
        .extracting(ClosureChart.Curve::name)
        .containsExactly("2024 年提出", "全部年度");
    assertThat(chart.curves().get(0).atRisk()).containsExactly(4L, 3L, 2L, 1L, 1L, 0L, 0L, 0L, 0L);
    assertThat(chart.curves().get(0).corners().get(0).share()).isEqualTo(0.75);
    assertThat(chart.caption().title()).isEqualTo("2024 年提出的问题：整改用时中位数 150 天（95% 区间 10 天以上）");
  }

  @Test
  void whatThisYearRaisedIsTooYoungToBeDrawn() {
    assertThat(chart(OptionalInt.of(2025))).isEmpty();
  }

  @Test
  void withoutALedgerThereIsNoCurve() {
    assertThat(ClosureChart.of(ComparisonFixture.facts().build(), new ChartWords(Language.ZH_CN)))
        .isEmpty();
  }

  @Test
  void theStairsFallAtEachClosingAndEndWhereTheLastItemWasFollowed() {
    StepCurve stairs = StepCurve.of(chart(OptionalInt.of(2024)).orElseThrow().curves().get(0));

    assertThat(stairs.days()).containsExactly(0, 10, 10, 100, 100, 200, 200, 375, 375, 375);
    assertThat(stairs.shares()).containsExactly(100, 100, 75, 75, 50, 50, 25, 25, 25, 25);
    assertThat(stairs.end()).isEqualTo(25);
    assertThat(stairs.at(0)).isEqualTo(100);
    assertThat(stairs.at(150)).isEqualTo(50);
  }

  @Test
  void theLastStepOfEveryMonthSaysItsValueAndItsRow() {
    ClosureChart chart = chart(OptionalInt.of(2024)).orElseThrow();

    assertThat(chart.curves().get(0).marks())
        .extracting(CurveMark::day)
        .containsExactly(10L, 100L, 200L, 375L);
    assertThat(chart.curves().get(0).marks().get(1).published())
        .satisfies(
            point -> {
              assertThat(point.text()).startsWith("第 100 天仍有 50% 未完成 (").endsWith("%)");
              assertThat(point.row()).isEqualTo("closure-curves.csv 2024 all 100");
              assertThat(point.cells()).isEqualTo("day open_share open_lower open_upper");
            });
    assertThat(chart.curves().get(1).marks().get(0).published().row())
        .isEqualTo("closure-curves.csv all all 10");
  }

  @Test
  void stepsOfOneMonthAreOnePlace() {
    ClosureCurve crowded =
        ClosureCurve.of(
            List.of(
                new Spell(0, 31, Ending.CLOSED),
                new Spell(0, 32, Ending.CLOSED),
                new Spell(0, 58, Ending.CLOSED),
                new Spell(0, 800, Ending.CLOSED)));
    ClosureTime time = new ClosureTime(OptionalInt.of(2024), "all", crowded, true);

    assertThat(CurveMark.of(time, new ChartWords(Language.EN)))
        .extracting(mark -> mark.published().text().replaceAll(" \\(.*", ""))
        .containsExactly("day 58: 25% still open");
  }

  private static Optional<ClosureChart> chart(OptionalInt... years) {
    List<ClosureTime> times = new ArrayList<>();
    for (OptionalInt year : years) {
      times.add(new ClosureTime(year, "all", CURVE, year.orElseThrow() < 2025));
    }
    times.add(new ClosureTime(OptionalInt.empty(), "all", CURVE, true));
    Comparison facts =
        ComparisonFixture.facts()
            .loop(new LoopFacts(times, List.of(), List.of(), List.of()))
            .build();
    return ClosureChart.of(facts, new ChartWords(Language.ZH_CN));
  }
}
