package partybuilding.assessment.intake.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.notice.Refusals.error;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Refusals;
import partybuilding.assessment.notice.Severity;

class RectificationFaultsTest {
  @Test
  void anUnknownBranchRefusesTheItem(@TempDir Path folder) {
    assertRefused(
        folder,
        "ZG-1,2023,测绘系,记录,党建能力,整改中,,,,,",
        error("unknown_branch", at("党组织"), Map.of("value", "测绘系", "near", "")));
  }

  @Test
  void anUnknownStatusRefusesTheItemAndNamesTheKnownOnes(@TempDir Path folder) {
    assertRefused(
        folder,
        "ZG-1,2023,机电系,记录,党建能力,快了,,,,,",
        error("unknown_status", at("整改状态"), Map.of("value", "快了", "known", ItemStatus.known())));
  }

  @Test
  void anItemWithoutStatusOrNumberMissesAValue(@TempDir Path folder) {
    assertRefused(
        folder, "ZG-1,2023,机电系,记录,党建能力,,,,,,", error("missing_value", at("整改状态"), Map.of()));
    assertRefused(
        folder, " ,2023,机电系,记录,党建能力,整改中,,,,,", error("missing_value", at("问题编号"), Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024", "1948", "去年", "23", "20233"})
  void aYearRaisedAfterTheFilesOrThatIsNoneRefusesTheItem(String year, @TempDir Path folder) {
    assertRefused(
        folder,
        "ZG-1," + year + ",机电系,记录,党建能力,整改中,,,,,",
        error("invalid_year_raised", at("提出年度"), Map.of("value", year)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023", "2023年", "2023年度", "２０２２", "1949", ""})
  void aYearRaisedUpToTheFilesIsAccepted(String year, @TempDir Path folder) {
    LedgerExport ledger = LedgerExport.rows(folder, "ZG-1," + year + ",机电系,记录,党建能力,整改中,,,,,");

    assertThat(ledger.items()).hasSize(1);
    assertThat(ledger.findings()).isEmpty();
  }

  @Test
  void anItemThatStandsTwiceIsRefusedTheSecondTimeAndNamesTheFirst(@TempDir Path folder) {
    LedgerExport ledger =
        LedgerExport.rows(
            folder,
            "ZG-1,2023,机电系,记录,党建能力,整改中,,,,,",
            "ZG-2,2023,机电系,别的,党建能力,整改中,,,,,",
            "ZG-1,2023,机电系,记录,党建能力,已销号,,,,,");

    assertThat(ledger.items()).extracting(LedgerItem::id).containsExactly("ZG-1", "ZG-2");
    assertThat(ledger.item().status()).isEqualTo(ItemStatus.IN_PROGRESS);
    assertThat(ledger.findings())
        .containsExactly(
            error(
                "repeated_item",
                Place.of(LedgerExport.FILE, 4),
                Map.of("item", "ZG-1", "otherLine", "2")));
    assertThat(ledger.account().rows().refused()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-02-30", "下周", "2023-13-01", "23-6-5", "2023年6月", "6月5日"})
  void aDateThatIsNoneIsToldAndTheItemKeptWithoutIt(String day, @TempDir Path folder) {
    LedgerExport ledger = LedgerExport.rows(folder, "ZG-1,2023,机电系,记录,党建能力,已整改,," + day + ",,,");

    assertThat(ledger.item().dates().completedOn()).isEmpty();
    assertThat(ledger.account().rows().accepted()).isEqualTo(1);
    assertThat(ledger.findings())
        .containsExactly(
            new Finding(Severity.WARNING, "invalid_date", at("完成时间"), Map.of("value", day)));
  }

  @Test
  void anUnknownCategoryCountsAsOtherAndIsTold(@TempDir Path folder) {
    LedgerExport ledger = LedgerExport.rows(folder, "ZG-1,2023,机电系,记录,党建创新,整改中,,,,,");

    assertThat(ledger.item().problem().dimension()).isEqualTo(LedgerItem.OTHER);
    assertThat(ledger.findings())
        .containsExactly(
            new Finding(Severity.INFO, "unknown_dimension", at("问题类别"), Map.of("value", "党建创新")));
  }

  @Test
  void aRowWithMoreCellsThanTheHeaderIsRefused(@TempDir Path folder) {
    assertRefused(
        folder,
        "ZG-1,2023,机电系,记录,党建能力,整改中,,,,,,甲",
        error(
            "ragged_row", Place.of(LedgerExport.FILE, 2), Map.of("cells", "12", "columns", "11")));
    assertThat(LedgerExport.rows(folder, "ZG-1,2023,机电系,记录,党建能力,整改中,,,,,,").items()).hasSize(1);
  }

  @Test
  void everyFaultOfARefusedItemIsToldAndTheRowCountedOnce(@TempDir Path folder) {
    LedgerExport ledger = LedgerExport.rows(folder, ",2024,机电系,记录,党建创新,快了,下周,,,,");

    assertThat(ledger.findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder("missing_value", "invalid_year_raised", "unknown_status");
    assertThat(ledger.account().rows().refused()).isEqualTo(1);
    assertThat(ledger.account().rows().read()).isEqualTo(1);
  }

  @Test
  void aLedgerWithoutItsColumnsIsRefused(@TempDir Path folder) {
    assertThat(Refusals.of(() -> LedgerExport.read(folder, "问题编号,党组织,存在问题,整改状态\n")))
        .containsExactly(
            error(
                "missing_column",
                Place.of(LedgerExport.FILE),
                Map.of(
                    "column", "dimension, deadline", "accepted", "dimension/问题类别; deadline/整改时限")));
  }

  private static Place at(String column) {
    return new Place(LedgerExport.FILE, 2, column);
  }

  private static void assertRefused(Path folder, String row, Finding expected) {
    LedgerExport ledger = LedgerExport.rows(folder, row);

    assertThat(ledger.findings()).containsExactly(expected);
    assertThat(ledger.items()).isEmpty();
    assertThat(ledger.account().rows().refused()).isEqualTo(1);
  }
}
