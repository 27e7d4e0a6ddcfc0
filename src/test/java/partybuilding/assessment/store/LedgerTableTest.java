package partybuilding.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import partybuilding.assessment.contract.row.Deadline;
import partybuilding.assessment.contract.row.ItemDates;
import partybuilding.assessment.contract.row.ItemDetails;
import partybuilding.assessment.contract.row.ItemLinks;
import partybuilding.assessment.contract.row.ItemProblem;
import partybuilding.assessment.contract.row.ItemProgress;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.rectification.YearlyLedger;

class LedgerTableTest {
  private static final LedgerItem FULL =
      new LedgerItem(
          new Place("整改-2023.csv", 7_000_000_000L, ""),
          "ZG-1",
          "B01",
          OptionalInt.of(2022),
          new ItemProblem("“三会一课”记录不规范,\n事后补记", "capability", Optional.empty()),
          new ItemProgress(
              ItemStatus.CLOSED,
              new Deadline.On(LocalDate.of(2023, 6, 30)),
              new ItemDates(
                  Optional.of(LocalDate.of(2022, 12, 20)),
                  Optional.of(LocalDate.of(2023, 2, 28)),
                  Optional.of(LocalDate.of(2024, 2, 29))),
              Optional.empty()),
          new ItemLinks(Optional.of("ZG-0"), Optional.of("ZG-9")),
          new ItemDetails(Optional.of("民主测评"), Optional.of("补齐记录；每月检查"), Optional.of("甲、乙")));

  @Test
  void itemsComeBackAsTheyWereAndInTheirOrder() {
    State state = Database.open();
    YearlyLedger ledger = new YearlyLedger(2023, List.of(bare("ZG-2", ""), FULL, bare("A", "甲")));

    state.ledgers().replace(ledger);

    assertThat(state.ledgers().find(2023)).isEqualTo(ledger);
  }

  @ParameterizedTest
  @EnumSource
  void everyStatusComesBack(ItemStatus status) {
    State state = Database.open();
    YearlyLedger ledger = new YearlyLedger(2023, List.of(bare("1", status)));

    state.ledgers().replace(ledger);

    assertThat(state.ledgers().find(2023)).isEqualTo(ledger);
  }

  @ParameterizedTest
  @MethodSource("deadlines")
  void everyDeadlineComesBack(Deadline deadline) {
    State state = Database.open();
    YearlyLedger ledger = new YearlyLedger(2023, List.of(due(deadline)));

    state.ledgers().replace(ledger);

    assertThat(state.ledgers().find(2023)).isEqualTo(ledger);
  }

  static List<Deadline> deadlines() {
    return List.of(
        new Deadline.On(LocalDate.of(2024, 2, 29)),
        new Deadline.AtOnce(),
        new Deadline.LongTerm(),
        new Deadline.Unstated());
  }

  @Test
  void replacingAYearLeavesTheOthersAlone() {
    State state = Database.open();
    YearlyLedger other = new YearlyLedger(2022, List.of(FULL));
    state.ledgers().replace(other);
    state.ledgers().replace(new YearlyLedger(2023, List.of(FULL, bare("2", ""))));

    state.ledgers().replace(new YearlyLedger(2023, List.of()));

    assertThat(state.ledgers().find(2023).items()).isEmpty();
    assertThat(state.ledgers().find(2022)).isEqualTo(other);
  }

  @Test
  void aLongProblemAndALongNumberAreKeptWhole() {
    State state = Database.open();
    YearlyLedger ledger =
        new YearlyLedger(2023, List.of(bare("号".repeat(1000), "问题".repeat(10_000))));

    state.ledgers().replace(ledger);

    assertThat(state.ledgers().find(2023)).isEqualTo(ledger);
  }

  @Test
  void moreItemsThanOneBatchAreAllKept() {
    State state = Database.open();
    YearlyLedger ledger =
        new YearlyLedger(2023, IntStream.range(0, 2500).mapToObj(i -> bare("n" + i, "")).toList());

    state.ledgers().replace(ledger);

    assertThat(state.ledgers().find(2023)).isEqualTo(ledger);
  }

  private static LedgerItem bare(String id, ItemStatus status) {
    return bare(id, "", status);
  }

  private static LedgerItem bare(String id, String problem) {
    return bare(id, problem, ItemStatus.NOT_STARTED);
  }

  private static LedgerItem bare(String id, String problem, ItemStatus status) {
    return item(id, problem, status, new Deadline.Unstated());
  }

  private static LedgerItem due(Deadline deadline) {
    return item("1", "", ItemStatus.NOT_STARTED, deadline);
  }

  private static LedgerItem item(String id, String problem, ItemStatus status, Deadline deadline) {
    return new LedgerItem(
        Place.of("rectification-2023.csv", 2),
        id,
        "B01",
        OptionalInt.empty(),
        new ItemProblem(problem, LedgerItem.OTHER, Optional.empty()),
        new ItemProgress(status, deadline, ItemDates.NONE, Optional.empty()),
        ItemLinks.NONE,
        ItemDetails.NONE);
  }
}
