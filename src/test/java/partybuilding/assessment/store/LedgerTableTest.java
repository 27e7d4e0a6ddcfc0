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
import partybuilding.assessment.contract.ItemStatus;
import partybuilding.assessment.contract.LedgerItem;
import partybuilding.assessment.rectification.YearlyLedger;

class LedgerTableTest {
  private static final LedgerItem FULL =
      new LedgerItem(
          "ZG-1",
          "B01",
          OptionalInt.of(2022),
          "“三会一课”记录不规范,\n事后补记",
          "capability",
          ItemStatus.CLOSED,
          Optional.of(LocalDate.of(2023, 6, 30)),
          Optional.of(LocalDate.of(2023, 2, 28)),
          Optional.of(LocalDate.of(2024, 2, 29)),
          Optional.of("ZG-0"),
          Optional.of("ZG-9"));

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
    return new LedgerItem(
        id,
        "B01",
        OptionalInt.empty(),
        problem,
        LedgerItem.OTHER,
        status,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
