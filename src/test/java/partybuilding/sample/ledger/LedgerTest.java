package partybuilding.sample.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.language.Language;
import partybuilding.sample.college.Reorganisation;
import partybuilding.sample.plan.SamplePlan;

class LedgerTest {
  private static final Duration FAR_MORE_THAN_LINEAR_TIME_NEEDS = Duration.ofMinutes(1);

  @Test
  void theLedgerOfManyBranchesIsRaisedInTimeThatGrowsWithTheirNumber() {
    SamplePlan plan = new SamplePlan(21_000, 2019, 2025, 40, 1, Language.ZH_CN);

    Ledger ledger =
        assertTimeoutPreemptively(
            FAR_MORE_THAN_LINEAR_TIME_NEEDS, () -> Ledger.of(plan, Reorganisation.of(plan)));

    assertThat(ledger.raisedIn(2025)).hasSizeGreaterThan(21_000);
  }

  @Test
  void aProblemThatComesBackNamesAnItemOfTheSameBranchOrOfOneItSucceeds() {
    SamplePlan plan = SamplePlan.college();
    Ledger ledger = Ledger.of(plan, Reorganisation.of(plan));
    List<SampleItem> all =
        IntStream.rangeClosed(2019, 2025).mapToObj(ledger::raisedIn).flatMap(List::stream).toList();
    List<SampleItem> back = all.stream().filter(item -> !item.recurrenceOf().isEmpty()).toList();

    assertThat(back)
        .isNotEmpty()
        .allSatisfy(
            item ->
                assertThat(all)
                    .filteredOn(earlier -> earlier.id().equals(item.recurrenceOf()))
                    .singleElement()
                    .satisfies(
                        earlier -> {
                          assertThat(earlier.year()).isLessThan(item.year());
                          assertThat(earlier.problem()).isEqualTo(item.problem());
                          assertThat(Reorganisation.of(plan).holder(earlier.branch(), item.year()))
                              .isEqualTo(item.branch());
                        }));
  }
}
