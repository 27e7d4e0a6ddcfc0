package partybuilding.sample.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.sample.plan.RandomSource;

class ItemCourseTest {
  private static final LocalDate MEETING = LocalDate.of(2022, 12, 22);
  private static final LocalDate A_YEAR_LATER = LocalDate.of(2023, 12, 31);

  @ParameterizedTest
  @EnumSource(ItemOutcome.class)
  void theStepsOfACourseFollowEachOtherFromItsMeetingOn(ItemOutcome outcome) {
    assertThat(courses(outcome))
        .allSatisfy(
            course -> {
              assertThat(course.steps())
                  .isSortedAccordingTo(Comparator.comparing(StatusChange::on));
              assertThat(course.raisedOn()).isBetween(MEETING, LocalDate.of(2022, 12, 25));
            });
  }

  @Test
  void anItemClosedOnTimeIsStruckOffByItsDeadline() {
    assertThat(courses(ItemOutcome.ON_TIME))
        .allMatch(c -> !c.closedOn(A_YEAR_LATER).orElseThrow().isAfter(c.deadline().orElseThrow()));
  }

  @Test
  void anItemClosedLateIsStruckOffAfterItsDeadlineInTheSameYear() {
    assertThat(courses(ItemOutcome.LATE))
        .allMatch(c -> c.closedOn(A_YEAR_LATER).orElseThrow().isAfter(c.deadline().orElseThrow()));
  }

  @Test
  void anItemDoneAndNotVerifiedHasItsDayOfCompletionAndNoneOfClosing() {
    assertThat(courses(ItemOutcome.UNVERIFIED))
        .allMatch(c -> c.statusOn(A_YEAR_LATER) == ItemStatus.DONE)
        .allMatch(c -> c.completedOn(A_YEAR_LATER).isPresent())
        .allMatch(c -> c.closedOn(A_YEAR_LATER).isEmpty());
  }

  @Test
  void anItemThatWasReturnedCountsAsNotCompleted() {
    assertThat(courses(ItemOutcome.RETURNED))
        .allMatch(c -> c.statusOn(A_YEAR_LATER) == ItemStatus.RETURNED)
        .allMatch(c -> c.completedOn(A_YEAR_LATER).isEmpty());
  }

  private static Stream<ItemCourse> courses(ItemOutcome outcome) {
    return IntStream.range(0, 200)
        .mapToObj(seed -> new ItemCourses(MEETING, RandomSource.of(seed, "course")).of(outcome));
  }
}
