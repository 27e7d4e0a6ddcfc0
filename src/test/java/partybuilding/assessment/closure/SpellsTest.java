package partybuilding.assessment.closure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.contract.row.Deadline;
import partybuilding.assessment.contract.row.ItemDetails;
import partybuilding.assessment.contract.row.ItemProblem;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Outcome;
import partybuilding.assessment.rectification.Timeliness;

class SpellsTest {
  private static final Spells SPELLS =
      new Spells(LocalDate.of(2022, 12, 31), LocalDate.of(2021, 1, 1));

  private static Optional<Spell> spell(Outcome outcome, String raised, String ended) {
    return SPELLS.of(
        new FollowedItem(
            2021,
            "a",
            "1",
            new ItemProblem("problem", "other", Optional.empty()),
            new FollowedItem.State(ItemStatus.IN_PROGRESS, outcome, 0, false),
            new FollowedItem.Dates(
                day(raised),
                day(ended),
                new Deadline.Unstated(),
                Timeliness.UNJUDGED,
                OptionalLong.empty(),
                OptionalLong.empty()),
            ItemDetails.NONE));
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.of(day).filter(d -> !d.isEmpty()).map(LocalDate::parse);
  }

  @Test
  void aClosedItemIsFollowedToTheDayItWasClosed() {
    assertThat(spell(Outcome.CLOSED, "2021-12-20", "2022-01-19"))
        .contains(new Spell(0, 30, Ending.CLOSED));
    assertThat(spell(Outcome.CLOSED, "2021-12-20", "2021-12-20"))
        .contains(new Spell(0, 0, Ending.CLOSED));
  }

  @Test
  void aWithdrawnItemIsFollowedToTheDayItWasWithdrawn() {
    assertThat(spell(Outcome.CANCELLED, "2021-12-20", "2022-01-19"))
        .contains(new Spell(0, 30, Ending.CANCELLED));
  }

  @ParameterizedTest
  @EnumSource(names = {"AWAITING", "OPEN", "OVERDUE"})
  void anOpenItemIsFollowedToTheAsOfDate(Outcome outcome) {
    assertThat(spell(outcome, "2022-12-01", "")).contains(new Spell(0, 30, Ending.OPEN));
  }

  @Test
  void whatEndsAfterTheAsOfDateIsStillOpenOnIt() {
    assertThat(spell(Outcome.CANCELLED, "2022-12-01", "2023-01-05"))
        .contains(new Spell(0, 30, Ending.OPEN));
  }

  @Test
  void anItemOlderThanTheLedgersEntersAtItsAgeThen() {
    assertThat(spell(Outcome.CLOSED, "2020-12-22", "2021-01-21"))
        .contains(new Spell(10, 30, Ending.CLOSED));
    assertThat(spell(Outcome.CLOSED, "2021-01-01", "2021-01-31"))
        .contains(new Spell(0, 30, Ending.CLOSED));
  }

  @Test
  void whatHadEndedBeforeTheLedgersBeganWasNeverFollowed() {
    assertThat(spell(Outcome.CLOSED, "2020-11-01", "2020-12-01")).isEmpty();
    assertThat(spell(Outcome.CLOSED, "2020-12-22", "2021-01-01")).isEmpty();
    assertThat(spell(Outcome.CLOSED, "2020-12-22", "2021-01-02"))
        .contains(new Spell(10, 11, Ending.CLOSED));
  }

  @Test
  void anItemWithoutItsDaysIsLeftOut() {
    assertThat(spell(Outcome.CLOSED, "", "2022-01-19")).isEmpty();
    assertThat(spell(Outcome.CLOSED, "2021-12-20", "")).isEmpty();
    assertThat(spell(Outcome.CANCELLED, "2021-12-20", "")).isEmpty();
    assertThat(spell(Outcome.OPEN, "", "")).isEmpty();
  }

  @Test
  void whatIsToBeKeptUpForGoodIsLeftOut() {
    assertThat(spell(Outcome.LONG_TERM, "2021-12-20", "")).isEmpty();
  }

  @Test
  void anItemRaisedAfterTheAsOfDateIsLeftOut() {
    assertThat(spell(Outcome.OPEN, "2023-01-01", "")).isEmpty();
    assertThat(spell(Outcome.OPEN, "2022-12-31", "")).contains(new Spell(0, 0, Ending.OPEN));
  }

  @Test
  void anItemClosedBeforeItWasRaisedIsLeftOut() {
    assertThat(spell(Outcome.CLOSED, "2021-12-20", "2021-12-19")).isEmpty();
  }
}
