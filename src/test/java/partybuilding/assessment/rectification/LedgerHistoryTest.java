package partybuilding.assessment.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.contract.row.ItemStatus.CLOSED;
import static partybuilding.assessment.contract.row.ItemStatus.DONE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.contract.ClosedMeans;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.lineage.LineageEvent;
import partybuilding.assessment.lineage.LineageEvent.Change;

class LedgerHistoryTest {
  @Test
  void aRenamedBranchKeepsItsCohortUnderTheLaterName() {
    Lineage renamed = Lineage.of(List.of(new LineageEvent("B01", "B15", 2022, Change.RENAME)));
    Item closed = Item.of("1").branch("B15").status(CLOSED).closed("2022-05-01");
    Judgement judgement = Judgement.of(2021, Item.of("1")).and(2022, closed);

    assertThat(judgement.on("2022-12-31", ClosedMeans.CLOSED, renamed))
        .containsExactly(
            new JudgedItem(
                2021,
                "B15",
                "capability",
                Optional.empty(),
                Outcome.CLOSED,
                Timeliness.UNJUDGED,
                false,
                0));
    assertThat(judgement.on("2021-12-31", ClosedMeans.CLOSED, renamed))
        .extracting(JudgedItem::branch)
        .contains("B01");
  }

  @Test
  void anItemWithoutAYearIsRaisedInTheFirstFileThatHoldsIt() {
    Judgement judgement =
        Judgement.of(2022, Item.of("1").raisedUnknown())
            .and(2021, Item.of("1").raisedUnknown())
            .and(2023, Item.of("2").raisedUnknown());

    assertThat(judgement.on("2023-12-31")).extracting(JudgedItem::year).containsExactly(2021, 2023);
  }

  @Test
  void theSameNumberForAnotherProblemOrBranchIsAnotherItem() {
    Judgement judgement =
        Judgement.of(2021, Item.of("1").raisedUnknown())
            .and(2022, Item.of("1").raisedUnknown().problem("别的"))
            .and(2023, Item.of("1").raisedUnknown().branch("B02"));

    assertThat(judgement.on("2023-12-31"))
        .extracting(item -> item.year() + " " + item.branch())
        .containsExactly("2021 B01", "2022 B01", "2023 B02");
  }

  @Test
  void anItemThatTheFileOfItsJudgementLacksKeepsItsLastState() {
    Judgement judgement =
        Judgement.of(2021, Item.of("1").status(CLOSED).closed("2021-11-01"))
            .and(2022, Item.of("2"));

    assertThat(judgement.on("2022-12-31"))
        .extracting(JudgedItem::outcome)
        .containsExactly(Outcome.CLOSED, Outcome.OPEN);
  }

  @Test
  void whatWasRaisedBeforeTheFirstLedgerIsInNoCohortWhateverItsDates() {
    Judgement judgement =
        Judgement.of(
            2023,
            Item.of("1").status(CLOSED).closed("2022-11-01"),
            Item.of("2").status(CLOSED).closed("2023-11-01"));

    assertThat(judgement.on("2023-12-31")).isEmpty();
  }

  @Test
  void fromTheFirstItemStruckOffOnFilesStrikeOff() {
    YearlyLedger done = new YearlyLedger(2021, List.of(Item.of("1").status(DONE).item()));
    YearlyLedger closed = new YearlyLedger(2022, List.of(Item.of("1").status(CLOSED).item()));
    Lineage none = Lineage.of(List.of());

    assertThat(LedgerHistory.of(List.of(done), none, 2022).struckOffBy(2022)).isFalse();
    LedgerHistory both = LedgerHistory.of(List.of(done, closed), none, 2022);
    assertThat(both.struckOffBy(2021)).isFalse();
    assertThat(both.struckOffBy(2022)).isTrue();
  }

  /** A list numbers one of two such items anew; to restore its number would make them one. */
  @Test
  void aNumberThatTwoItemsBearSinceAMergerMayBeChangedWithoutAWord() {
    Lineage merged =
        Lineage.of(
            List.of(
                new LineageEvent("B01", "B15", 2022, Change.MERGE),
                new LineageEvent("B02", "B15", 2022, Change.MERGE)));
    YearlyLedger before =
        new YearlyLedger(
            2021,
            List.of(
                Item.of("1").branch("B01").problem("支部强弱不均").item(),
                Item.of("1").branch("B02").problem("书记办法不多").item()));
    YearlyLedger list =
        new YearlyLedger(
            2022,
            List.of(
                Item.of("1").branch("B15").problem("支部强弱不均").carriedFrom("1").item(),
                Item.of("2021-B15-01").branch("B15").problem("书记办法不多").carriedFrom("1").item()));

    LedgerHistory history = LedgerHistory.of(List.of(before, list), merged, 2022);

    assertThat(history.items()).hasSize(2);
    assertThat(history.notices()).isEmpty();
  }
}
