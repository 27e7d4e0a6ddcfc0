package partybuilding.assessment.chart.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.ledger.LedgerChart.Bar;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ComparisonFixture;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.rectification.Cohort;

final class LedgerChartTest {
  @Test
  void withoutALedgerThereIsNoChart() {
    Comparison facts = ComparisonFixture.facts().build();
    assertThat(LedgerChart.of(facts, new ChartWords(Language.EN))).isEmpty();
  }

  @Test
  void theOutcomesOfACohortSumToWhatWasToBeClosed() {
    Comparison facts = ComparisonFixture.facts().ledger().build();
    for (Cohort cohort : facts.ledger().cohorts()) {
      long sum = Arrays.stream(LedgerPart.values()).mapToLong(o -> o.of(cohort)).sum();
      assertThat(sum).isEqualTo(cohort.toClose());
    }
  }

  @Test
  void openItemsThatAreNotOverdueAreToldFromOverdueOnes() {
    Cohort cohort = ComparisonFixture.facts().ledger().build().ledger().cohorts().get(0);
    assertThat(LedgerPart.OPEN.of(cohort))
        .isEqualTo(
            cohort.open().carriedOver() - cohort.open().awaiting() - cohort.open().overdue());
  }

  @Test
  void theTitleTellsOfTheNewestCohortWhoseDayHasCome() {
    LedgerChart chart = chart(ComparisonFixture.facts().ledger());
    assertThat(chart.caption().title()).startsWith("2024 年提出的");
    assertThat(last(chart).remark()).isEqualTo("整改期内");
    assertThat(chart.caption().foot())
        .contains("2025 年提出的问题仍在整改期内（未到考核节点），按 2025 年 12 月 31 日的状态统计");
  }

  @Test
  void whatTheBarsLeaveOutIsCountedBelow() {
    LedgerChart chart = chart(ComparisonFixture.facts().years(2024, 2025).ledger());
    assertThat(chart.caption().foot()).contains("另有长期坚持 12 项、撤销 4 项，不在图中。");
  }

  @Test
  void aFirstCohortIsToldAsOfItsDay() {
    LedgerChart chart = chart(ComparisonFixture.facts().years(2025).ledger());
    assertThat(chart.caption().title()).contains("截至 2025 年 12 月 31 日已销号");
  }

  @Test
  void aYearWithoutProblemsKeepsItsPlace() {
    LedgerChart chart = chart(ComparisonFixture.facts().years(2021, 2023).ledger());
    assertThat(chart.bars()).extracting(Bar::year).containsExactly(2021, 2022, 2023);
    assertThat(chart.bars().get(1).total()).isZero();
    assertThat(chart.bars().get(1).rate()).isEmpty();
  }

  @Test
  void whatAwaitsBeingStruckOffIsAPartOfItsOwn() {
    LedgerChart chart = chart(ComparisonFixture.facts().ledger());
    assertThat(chart.bars().get(0).count(LedgerPart.AWAITING)).isEqualTo(3);
    assertThat(chart.names()).containsEntry(LedgerPart.AWAITING, "已整改待验收");
    assertThat(chart.caption().title()).contains("、已整改待验收 3 项，超期");
  }

  @Test
  void whereDoneIsClosedNothingAwaitsAndTheKeyLeavesItOut() {
    LedgerChart chart = chart(ComparisonFixture.facts().nothingStruckOff().ledger());
    assertThat(chart.names()).doesNotContainKey(LedgerPart.AWAITING);
    assertThat(chart.caption().title()).doesNotContain("待验收");
  }

  @Test
  void beforeItsDayOfJudgementACohortHasNoRate() {
    Bar undue = last(chart(ComparisonFixture.facts().ledger()));
    assertThat(undue.rate()).isEmpty();
    assertThat(undue.of()).isEmpty();
  }

  @Test
  void theRateStandsWithItsCounts() {
    Bar bar = chart(ComparisonFixture.facts().ledger()).bars().get(0);
    assertThat(bar.rate()).matches("\\d+%");
    assertThat(bar.of()).matches("\\d+/\\d+");
  }

  @Test
  void whatIsClosedIsCalledAsTheCohortsCountIt() {
    LedgerChart closed = chart(ComparisonFixture.facts().ledger());
    assertThat(closed.names().get(LedgerPart.CLOSED)).isEqualTo("已销号");
    assertThat(closed.caption().foot()).doesNotContain("改按");

    LedgerChart done = chart(ComparisonFixture.facts().ledger().nothingStruckOff());
    assertThat(done.names().get(LedgerPart.CLOSED)).isEqualTo("已整改");
    assertThat(done.caption().title()).contains("已整改").doesNotContain("销号");
    assertThat(done.caption().foot()).contains("均无已销号的问题，故改按“已整改”统计");
  }

  @Test
  void beforeTheFirstDayOfJudgementNoRateIsPromised() {
    LedgerChart chart = chart(ComparisonFixture.facts().years(2025).ledger());
    assertThat(chart.caption().subtitle()).isEqualTo("各年提出的问题截至 2025 年 12 月 31 日的结果（项）");
  }

  private static Bar last(LedgerChart chart) {
    return chart.bars().get(chart.bars().size() - 1);
  }

  private static LedgerChart chart(ComparisonFixture facts) {
    return LedgerChart.of(facts.build(), new ChartWords(Language.ZH_CN)).orElseThrow();
  }
}
