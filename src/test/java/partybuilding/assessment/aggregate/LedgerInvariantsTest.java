package partybuilding.assessment.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.contract.ClosedMeans;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.rectification.ClosingRule;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.CohortJudge;
import partybuilding.assessment.rectification.Flow;
import partybuilding.assessment.rectification.ItemSteps;
import partybuilding.assessment.rectification.LedgerHistory;
import partybuilding.assessment.rectification.RandomLedgers;
import partybuilding.assessment.rectification.YearlyLedger;

/** What holds of every ledger, whatever it says. */
class LedgerInvariantsTest {
  private static final int LAST = 2024;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whatFlowsInFlowsOutOrStays(long seed) {
    List<Flow> flows = flows(RandomLedgers.of(seed));

    Map<String, Long> open = new HashMap<>();
    for (Flow flow : flows) {
      assertThat(
              flow.openStart()
                  + flow.inflow().raised()
                  + flow.inflow().reopened()
                  - flow.outflow().closed()
                  - flow.outflow().cancelled())
          .isEqualTo(flow.openEnd());
      if (open.containsKey(flow.branch())) {
        assertThat(flow.openStart()).isEqualTo(open.get(flow.branch()));
      }
      open.put(flow.branch(), flow.openEnd());
    }
    assertThat(flows).anyMatch(flow -> flow.inflow().reopened() > 0);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void aCohortsItemsAreClosedOrWithdrawnOrOpen(long seed) {
    for (Cohort cohort : cohorts(RandomLedgers.of(seed), LAST)) {
      assertThat(
              cohort.raised()
                  + cohort.closures().reopened()
                  - cohort.closings()
                  - cohort.items().cancelled())
          .isEqualTo(cohort.openEnd());
      assertThat(cohort.closures().onTime()).isLessThanOrEqualTo(cohort.closed());
      assertThat(cohort.open().overdue()).isLessThanOrEqualTo(cohort.open().carriedOver());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void addingAYearLeavesTheCohortsThatWereJudgedAsTheyWere(long seed) {
    List<YearlyLedger> all = RandomLedgers.of(seed);
    for (int last = 2019; last < LAST; last++) {
      int year = last;
      List<Cohort> then =
          cohorts(all.stream().filter(ledger -> ledger.year() <= year).toList(), year);
      assertThat(frozen(cohorts(all, LAST), year)).isEqualTo(frozen(then, year)).isNotEmpty();
    }
  }

  private static List<Cohort> frozen(List<Cohort> cohorts, int year) {
    return cohorts.stream().filter(cohort -> cohort.year() < year).toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void theOrderOfRowsAndFilesIsNothing(long seed) {
    List<YearlyLedger> all = RandomLedgers.of(seed);
    List<YearlyLedger> shuffled = new ArrayList<>();
    Random dice = new Random(seed);
    for (YearlyLedger ledger : all) {
      var rows = new ArrayList<>(ledger.items());
      Collections.shuffle(rows, dice);
      shuffled.add(0, new YearlyLedger(ledger.year(), rows));
    }

    assertThat(cohorts(shuffled, LAST)).isEqualTo(cohorts(all, LAST));
    assertThat(flows(shuffled)).isEqualTo(flows(all));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aBranchsLedgerAloneSaysOfItWhatTheWholeSays(long seed) {
    List<YearlyLedger> all = RandomLedgers.of(seed);
    for (String branch : List.of("B00", "B01", "B02", "B03")) {
      List<YearlyLedger> own =
          all.stream()
              .map(
                  ledger ->
                      new YearlyLedger(
                          ledger.year(),
                          ledger.items().stream().filter(i -> i.branch().equals(branch)).toList()))
              .toList();
      assertThat(done(own).stream().filter(cohort -> cohort.branch().equals(branch)).toList())
          .isEqualTo(done(all).stream().filter(cohort -> cohort.branch().equals(branch)).toList());
    }
  }

  /** Where done counts from the start, no branch's strike-offs tell what closed means elsewhere. */
  private static List<Cohort> done(List<YearlyLedger> ledgers) {
    return cohorts(ledgers, LAST, ClosedMeans.DONE);
  }

  private static List<Cohort> cohorts(List<YearlyLedger> ledgers, int year) {
    return cohorts(ledgers, year, ClosedMeans.CLOSED);
  }

  private static List<Cohort> cohorts(List<YearlyLedger> ledgers, int year, ClosedMeans means) {
    LedgerHistory history = LedgerHistory.of(ledgers, Lineage.of(List.of()), year);
    ClosingRule rule = new ClosingRule(unused -> means, history);
    return CohortAggregation.aggregate(
        new CohortJudge(history, LocalDate.of(year, 12, 31), rule).judge());
  }

  private static List<Flow> flows(List<YearlyLedger> ledgers) {
    LedgerHistory history = LedgerHistory.of(ledgers, Lineage.of(List.of()), LAST);
    ClosingRule rule = new ClosingRule(unused -> ClosedMeans.CLOSED, history);
    return FlowAggregation.aggregate(
        new ItemSteps(history, LocalDate.of(LAST, 12, 31), rule).steps());
  }
}
