package partybuilding.assessment.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.contract.row.ItemStatus.CANCELLED;
import static partybuilding.assessment.contract.row.ItemStatus.CLOSED;
import static partybuilding.assessment.contract.row.ItemStatus.DONE;
import static partybuilding.assessment.contract.row.ItemStatus.IN_PROGRESS;
import static partybuilding.assessment.contract.row.ItemStatus.LONG_TERM;
import static partybuilding.assessment.contract.row.ItemStatus.NOT_STARTED;
import static partybuilding.assessment.contract.row.ItemStatus.RETURNED;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.contract.ClosedMeans;
import partybuilding.assessment.contract.row.Deadline;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.lineage.Lineage;

class CohortJudgeTest {
  private static final Item STRUCK_OFF = Item.of("other").status(CLOSED);

  @Test
  void anItemClosedByTheEndOfTheFollowingYearIsClosed() {
    Item closed = Item.of("1").status(CLOSED).closed("2022-12-31");

    assertThat(Judgement.of(2021, Item.of("1")).and(2022, closed).on("2025-12-31"))
        .containsExactly(judged(Outcome.CLOSED, Timeliness.UNJUDGED));
  }

  @Test
  void anItemClosedAfterTheDayOfJudgementIsStillOpen() {
    Judgement judgement =
        Judgement.of(2021, Item.of("1"))
            .and(2022, Item.of("1"))
            .and(2023, Item.of("1").status(CLOSED).closed("2023-01-01"));

    assertThat(judgement.on("2023-12-31"))
        .extracting(JudgedItem::outcome)
        .containsExactly(Outcome.OPEN);
  }

  @Test
  void beforeItsYearIsOverACohortIsJudgedOnTheAsOfDate() {
    Item closed = Item.of("1").status(CLOSED).closed("2022-07-01");
    Judgement judgement = Judgement.of(2021, Item.of("1")).and(2022, closed);

    assertThat(judgement.on("2022-06-30"))
        .extracting(JudgedItem::outcome)
        .containsExactly(Outcome.OPEN);
    assertThat(judgement.on("2022-07-01"))
        .extracting(JudgedItem::outcome)
        .containsExactly(Outcome.CLOSED);
  }

  @Test
  void aCohortStaysAsItWasWhenALaterFileIsAdded() {
    Judgement judgement =
        Judgement.of(2021, Item.of("1").due("2022-06-30"), STRUCK_OFF)
            .and(2022, Item.of("1").due("2022-06-30"));
    List<JudgedItem> before = judgement.on("2022-12-31");

    judgement.and(2023, Item.of("1").status(CANCELLED), STRUCK_OFF.status(RETURNED));

    assertThat(judgement.on("2023-12-31")).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"2022-12-30,OVERDUE", "2022-12-31,OPEN", "2023-01-01,OPEN", "2021-03-01,OVERDUE"})
  void anOpenItemIsOverdueOnlyAfterItsDeadline(String deadline, Outcome outcome) {
    Item item = Item.of("1").due(deadline);

    assertThat(Judgement.of(2021).and(2022, item).on("2025-12-31"))
        .extracting(JudgedItem::outcome)
        .containsExactly(outcome);
  }

  @ParameterizedTest
  @EnumSource(names = {"NOT_STARTED", "IN_PROGRESS", "RETURNED"})
  void whateverIsNotStruckOffIsOpenWhereFilesStrikeOff(ItemStatus status) {
    assertThat(
            Judgement.of(2021).and(2022, Item.of("1").status(status), STRUCK_OFF).on("2022-12-31"))
        .extracting(JudgedItem::outcome)
        .containsExactly(Outcome.OPEN, Outcome.CLOSED);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-06-30,2022-06-30,ON_TIME",
    "2022-06-30,2022-07-01,LATE",
    "2022-06-30,,UNJUDGED",
    "2023-03-31,2022-05-01,UNJUDGED"
  })
  void anItemThatIsDoneAndNotStruckOffAwaitsThatAndIsNeverOverdue(
      String deadline, String completed, Timeliness timeliness) {
    Item due = Item.of("1").status(DONE).due(deadline);
    Item done = completed == null ? due : due.completed(completed);

    assertThat(Judgement.of(2021).and(2022, done, STRUCK_OFF).on("2022-12-31"))
        .contains(judged(Outcome.AWAITING, timeliness));
  }

  @Test
  void anItemThatIsDoneAfterTheDayIsJudgedIsNotYetDoneOnIt() {
    Item item = Item.of("1").status(DONE).due("2022-06-30").completed("2023-01-05");

    assertThat(Judgement.of(2021).and(2022, item, STRUCK_OFF).on("2022-12-31"))
        .contains(judged(Outcome.OVERDUE, Timeliness.UNDONE));
  }

  @Test
  void anItemStruckOffAfterTheDayAwaitedThatOnIt() {
    Item item = Item.of("1").status(CLOSED).completed("2022-05-01").closed("2023-01-05");

    assertThat(Judgement.of(2021).and(2022, item, STRUCK_OFF).on("2022-12-31"))
        .contains(judged(Outcome.AWAITING, Timeliness.UNJUDGED));
  }

  @Test
  void aLongTermItemIsNeverOverdue() {
    Item item = Item.of("1").status(LONG_TERM).due("2021-12-31");

    assertThat(Judgement.of(2021).and(2022, item).on("2022-12-31"))
        .extracting(JudgedItem::outcome)
        .containsExactly(Outcome.LONG_TERM);
  }

  @Test
  void anItemDueInTheLongTermIsNeverOverdueAndNeverOnTime() {
    Item open = Item.of("1").due(new Deadline.LongTerm());
    Item closed = Item.of("2").due(new Deadline.LongTerm()).status(CLOSED).closed("2022-05-01");

    assertThat(Judgement.of(2021).and(2022, open, closed).on("2025-12-31"))
        .containsExactly(
            judged(Outcome.OPEN, Timeliness.UNJUDGED), judged(Outcome.CLOSED, Timeliness.UNJUDGED));
  }

  @ParameterizedTest
  @CsvSource({"2022-03-01,OPEN", "2022-03-02,OVERDUE"})
  void anItemDueAtOnceIsOverdueFromTheDayAfterItWasRaised(String asOf, Outcome outcome) {
    Item item = Item.of("1").due(new Deadline.AtOnce()).raisedOn("2022-03-01");

    assertThat(Judgement.of(2021, item).on(asOf))
        .extracting(JudgedItem::outcome)
        .containsExactly(outcome);
  }

  @ParameterizedTest
  @CsvSource({"2021-12-31,OPEN", "2022-01-01,OVERDUE"})
  void anItemDueAtOnceThatNamesNoDayIsOverdueAfterItsYear(String asOf, Outcome outcome) {
    Item item = Item.of("1").due(new Deadline.AtOnce());

    assertThat(Judgement.of(2021, item).on(asOf))
        .extracting(JudgedItem::outcome)
        .containsExactly(outcome);
  }

  @Test
  void anItemDueAtOnceThatIsClosedWasNeitherOnTimeNorLate() {
    Item item =
        Item.of("1")
            .due(new Deadline.AtOnce())
            .raisedOn("2021-12-20")
            .completed("2021-12-20")
            .status(CLOSED)
            .closed("2021-12-22");

    assertThat(Judgement.of(2021, item).on("2022-12-31"))
        .containsExactly(judged(Outcome.CLOSED, Timeliness.UNJUDGED));
  }

  @Test
  void aCancelledItemIsNeitherOpenNorOverdue() {
    Item item = Item.of("1").status(CANCELLED).due("2021-12-31").closed("2022-01-05");

    assertThat(Judgement.of(2021).and(2022, item).on("2022-12-31"))
        .containsExactly(judged(Outcome.CANCELLED, Timeliness.UNJUDGED));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-06-30,2022-06-30,2022-09-01,ON_TIME",
    "2022-06-30,2022-07-01,2022-07-01,LATE",
    "2022-06-30,,2022-06-30,ON_TIME",
    "2022-06-30,,2022-07-01,LATE",
    "2022-12-31,2022-12-31,2022-12-31,ON_TIME",
    "2023-03-31,2022-05-01,2022-06-01,UNJUDGED",
    ",2022-05-01,2022-06-01,UNJUDGED"
  })
  void aClosedItemIsOnTimeByItsCompletionElseItsClosing(
      String deadline, String completed, String closed, Timeliness timeliness) {
    Item item = Item.of("1").status(CLOSED).closed(closed);
    Item due = deadline == null ? item : item.due(deadline);
    Item done = completed == null ? due : due.completed(completed);

    assertThat(Judgement.of(2021).and(2022, done).on("2022-12-31"))
        .containsExactly(judged(Outcome.CLOSED, timeliness));
  }

  @Test
  void anItemClosedWithoutADateIsClosedButNotOnTime() {
    Item item = Item.of("1").status(CLOSED).due("2022-06-30");

    assertThat(Judgement.of(2021).and(2022, item).on("2022-12-31"))
        .containsExactly(judged(Outcome.CLOSED, Timeliness.UNJUDGED));
  }

  @Test
  void doneCountsAsClosedWhereNoFileStrikesOff() {
    Item done = Item.of("1").status(DONE).completed("2022-05-01");

    assertThat(Judgement.of(2021).and(2022, done).on("2022-12-31"))
        .extracting(JudgedItem::outcome)
        .containsExactly(Outcome.CLOSED);
  }

  @Test
  void doneCountsAsClosedWhereTheRulesSaySo() {
    Judgement judgement =
        Judgement.of(2021).and(2022, Item.of("1").status(DONE).completed("2022-05-01"), STRUCK_OFF);

    assertThat(judgement.on("2022-12-31", ClosedMeans.DONE, Lineage.of(List.of())))
        .extracting(JudgedItem::outcome)
        .containsExactly(Outcome.CLOSED, Outcome.CLOSED);
    assertThat(judgement.on("2022-04-30", ClosedMeans.DONE, Lineage.of(List.of())))
        .extracting(JudgedItem::outcome)
        .containsExactly(Outcome.OPEN, Outcome.CLOSED);
  }

  @Test
  void onlyAnExplicitLinkIsARecurrence() {
    Item again = Item.of("2").recurrenceOf("1").status(NOT_STARTED);
    Item similar = Item.of("3").problem("问题1").status(IN_PROGRESS);

    assertThat(Judgement.of(2021).and(2022, Item.of("1"), again, similar).on("2022-12-31"))
        .extracting(JudgedItem::recurred)
        .containsExactly(false, true, false);
  }

  @Test
  void aLinkToANumberThatNoOtherItemBearsByThenIsNoRecurrence() {
    Item unknown = Item.of("2").recurrenceOf("99").status(NOT_STARTED);
    Item itself = Item.of("3").recurrenceOf("3").status(NOT_STARTED);
    Item later = Item.of("4").recurrenceOf("5").status(NOT_STARTED);
    Item spelt = Item.of("ZG-7").status(NOT_STARTED);
    Item again = Item.of("8").recurrenceOf("zg—7").status(NOT_STARTED);

    Judgement judgement =
        Judgement.of(2021)
            .and(2022, unknown, itself, later, spelt, again)
            .and(2023, Item.of("5"))
            .and(2024, Item.of("5"));

    assertThat(judgement.on("2022-12-31"))
        .extracting(JudgedItem::recurred)
        .containsExactly(false, false, false, true, false);
  }

  @Test
  void anItemRaisedAfterTheAsOfDatesYearIsNotJudged() {
    Judgement judgement =
        Judgement.of(2021).and(2022, Item.of("1")).and(2023, Item.of("2").raised(2023));

    assertThat(judgement.on("2022-12-31")).hasSize(1);
    assertThat(judgement.on("2023-12-31")).hasSize(2);
  }

  private static JudgedItem judged(Outcome outcome, Timeliness timeliness) {
    return new JudgedItem(
        2021, "B01", "capability", Optional.empty(), outcome, timeliness, false, 0);
  }
}
