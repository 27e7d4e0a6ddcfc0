package partybuilding.assessment.intake.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static partybuilding.assessment.notice.Refusals.error;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.contract.row.ItemDetails;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Severity;

class MergedCellsTest {
  @Test
  void aBlankCellTakesTheValueAboveItAndTheFileSaysSoOnce(@TempDir Path folder) {
    LedgerExport ledger =
        LedgerExport.read(
            folder,
            """
            党组织编号,党组织,提出年度,问题类别,问题编号,存在问题,整改状态,整改时限
            B01,机电系,2022,党建能力,ZG-1,记录不全,整改中,2023-06-30
            ,,,,ZG-2,请假多,未整改,
            ,,2023,,ZG-3,会议少,整改中,长期坚持
            B02,机关,,党建信心,ZG-4,底气不足,整改中,
            """);

    assertThat(ledger.items())
        .extracting(
            LedgerItem::branch, i -> i.yearRaised().orElse(0), item -> item.problem().dimension())
        .map(tuple -> tuple.toList().toString())
        .containsExactly(
            "[B01, 2022, capability]",
            "[B01, 2022, capability]",
            "[B01, 2023, capability]",
            "[B02, 2023, confidence]");
    assertThat(ledger.findings())
        .containsExactly(
            new Finding(
                Severity.INFO,
                "filled_down",
                Place.of(LedgerExport.FILE, 3),
                Map.of("count", "6")));
  }

  @Test
  void howAnItemStandsIsNeverTakenFromAbove(@TempDir Path folder) {
    LedgerExport ledger =
        LedgerExport.rows(
            folder,
            "ZG-1,2023,机电系,记录,党建能力,已销号,2023-06-30,2023-05-01,2023-06-01,ZG-0,ZG-9",
            "ZG-2,2023,机电系,请假,党建能力,,,,,,",
            "ZG-3,2023,机电系,会议,党建能力,整改中,,,,,");

    assertThat(ledger.items()).hasSize(2);
    assertThat(ledger.codes()).containsExactly("missing_value");
    assertThat(ledger.items().get(1).dates().closedOn()).isEmpty();
    assertThat(ledger.items().get(1).progress().deadline().day()).isEmpty();
    assertThat(ledger.items().get(1).links().carriedFrom()).isEmpty();
  }

  @Test
  void theFirstRowHasNothingToTakeAndIsRefused(@TempDir Path folder) {
    LedgerExport ledger =
        LedgerExport.rows(folder, "ZG-1,2023,,记录,党建能力,整改中,,,,,", "ZG-2,2023,机电系,请假,党建能力,整改中,,,,,");

    assertThat(ledger.findings())
        .containsExactly(error("missing_value", new Place(LedgerExport.FILE, 2, "党组织"), Map.of()));
    assertThat(ledger.items()).extracting(LedgerItem::id).containsExactly("ZG-2");
  }

  @Test
  void aBranchsNumberIsNotTakenFromAboveWhereTheRowHasItsName(@TempDir Path folder) {
    LedgerExport ledger =
        LedgerExport.read(
            folder,
            """
            党组织编号,党组织,问题编号,存在问题,问题类别,整改状态,整改时限
            B01,机电系,ZG-1,记录不全,党建能力,整改中,
            ,机关,ZG-2,请假多,党建能力,整改中,
            """);

    assertThat(ledger.items()).extracting(LedgerItem::branch).containsExactly("B01", "B02");
    assertThat(ledger.findings()).isEmpty();
  }

  @Test
  void nothingIsTakenFromAboveARowThatCouldNotBeRead(@TempDir Path folder) {
    LedgerExport ledger =
        LedgerExport.rows(
            folder,
            "ZG-1,2023,机电系,记录,党建能力,整改中,,,,,",
            "ZG-2,2023,机关,请假,多,党建能力,整改中,,,,,甲",
            "ZG-3,2023,,会议,党建能力,整改中,,,,,");

    assertThat(ledger.items()).extracting(LedgerItem::id).containsExactly("ZG-1");
    assertThat(ledger.codes()).containsExactlyInAnyOrder("ragged_row", "missing_value");
  }

  @Test
  void anUnknownBranchIsNotReplacedByTheOneAboveIt(@TempDir Path folder) {
    LedgerExport ledger =
        LedgerExport.rows(
            folder,
            "ZG-1,2023,机电系,记录,党建能力,整改中,,,,,",
            "ZG-2,2023,测绘系,请假,党建能力,整改中,,,,,",
            "ZG-3,2023,,会议,党建能力,整改中,,,,,");

    assertThat(ledger.items()).extracting(LedgerItem::id).containsExactly("ZG-1");
    assertThat(ledger.codes())
        .containsExactlyInAnyOrder("unknown_branch", "unknown_branch", "filled_down");
  }

  @Test
  void aRowThatOnlyContinuesTheItemAboveAddsItsMeasureAndItsOwnerAndIsCounted(
      @TempDir Path folder) {
    LedgerExport ledger =
        LedgerExport.read(
            folder,
            """
            问题编号,党组织,存在问题,问题类别,整改措施,责任人,整改状态,整改时限
            ZG-1,机电系,记录不全,党建能力,补记录,甲,整改中,2023-06-30
            ,,,,定期检查,乙,,
            ,机电系,,党建能力,通报,甲,,
            ZG-2,机电系,请假多,党建能力,严格请假,甲,未整改,
            """);

    assertThat(ledger.items())
        .extracting(LedgerItem::id, LedgerItem::details)
        .containsExactly(
            tuple("ZG-1", details("补记录；定期检查；通报", "甲、乙")), tuple("ZG-2", details("严格请假", "甲")));
    assertThat(ledger.findings()).isEmpty();
    assertThat(ledger.account().rows().read()).isEqualTo(4);
    assertThat(ledger.account().rows().accepted()).isEqualTo(2);
    assertThat(ledger.account().rows().passedOver().annotations()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "联系群众：每月走访两次",
        "分管领导：张三",
        "复核整改：每季度一次",
        "补齐会议记录签字",
        "责任书由各支部书记签字",
        "审核：每半年一次",
        "负责人：张三",
        "以上率下，带头讲党课",
        "本表彰办法每年修订",
        "共3项制度逐项落实",
        "#1楼支部联系点建设",
        "未盖章的材料补盖公章"
      })
  void aMeasureOrAnOwnerThatReadsLikeTheEndOfATableContinuesItsItem(
      String text, @TempDir Path folder) {
    LedgerExport ledger =
        LedgerExport.read(
            folder,
            """
            问题编号,党组织,存在问题,问题类别,整改措施,责任人,整改状态,整改时限
            ZG-1,机电系,记录不全,党建能力,补记录,甲,整改中,2023-06-30
            ,,,,%s,,,
            ,,,,,%s,,
            """
                .formatted(text, text));

    assertThat(ledger.item().details()).isEqualTo(details("补记录；" + text, "甲、" + text));
    assertThat(ledger.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"单位负责人签字：", "党委组织部（盖章）", "监票人签字：某某", "（单位盖章）2023年12月30日"})
  void aSignatureBelowTheMeasuresIsNoMeasure(String text, @TempDir Path folder) {
    LedgerExport ledger =
        LedgerExport.read(
            folder,
            """
            问题编号,党组织,存在问题,问题类别,整改措施,责任人,整改状态,整改时限
            ZG-1,机电系,记录不全,党建能力,补记录,甲,整改中,2023-06-30
            ,,,,%s,,,
            """
                .formatted(text));

    assertThat(ledger.item().details()).isEqualTo(details("补记录", "甲"));
    assertThat(ledger.account().rows().passedOver().annotations()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"以上率下作用发挥不够", "复核整改：台账不全", "材料未盖章"})
  void aProblemThatReadsLikeTheEndOfATableIsRefusedWithoutItsNumber(
      String text, @TempDir Path folder) {
    LedgerExport ledger =
        LedgerExport.read(
            folder,
            """
            存在问题,问题编号,党组织,问题类别,整改状态,整改时限
            记录不全,ZG-1,机电系,党建能力,整改中,2023-06-30
            %s,,机电系,党建能力,整改中,2023-06-30
            """
                .formatted(text));

    assertThat(ledger.codes()).containsExactly("missing_value");
    assertThat(ledger.account().rows().passedOver().annotations()).isZero();
  }

  private static ItemDetails details(String measure, String owner) {
    return new ItemDetails(Optional.empty(), Optional.of(measure), Optional.of(owner));
  }

  @Test
  void aRowThatServesAnotherRequirementIsNoContinuationAndIsReported(@TempDir Path folder) {
    LedgerExport ledger =
        LedgerExport.read(
            folder,
            """
            问题编号,党组织,存在问题,问题类别,工作要求,整改措施,整改状态,整改时限
            ZG-1,机电系,记录不全,党建能力,建制度,补记录,整改中,2023-06-30
            ,,,,建制度,定期检查,,
            ,,,,抓班子,通报,,
            """);

    assertThat(ledger.account().rows().passedOver().annotations()).isEqualTo(1);
    assertThat(ledger.account().rows().refused()).isEqualTo(1);
    assertThat(ledger.item().details().measure()).contains("补记录；定期检查");
  }

  @Test
  void whatContinuesARefusedItemIsAddedToNoOther(@TempDir Path folder) {
    LedgerExport ledger =
        LedgerExport.read(
            folder,
            """
            问题编号,党组织,存在问题,问题类别,整改措施,整改状态,整改时限
            ZG-1,机电系,记录不全,党建能力,补记录,整改中,2023-06-30
            ZG-2,机电系,请假多,党建能力,严格请假,没见过的状态,
            ,,,,通报,,
            """);

    assertThat(ledger.codes()).containsExactly("unknown_status");
    assertThat(ledger.items())
        .extracting(item -> item.details().measure())
        .containsExactly(Optional.of("补记录"));
  }

  @Test
  void aSourceIsTakenFromTheMergedCellAboveAndAnOwnerIsNot(@TempDir Path folder) {
    LedgerExport ledger =
        LedgerExport.read(
            folder,
            """
            问题编号,党组织,存在问题,问题类别,整改状态,整改时限,问题来源,整改措施,责任人
            ZG-1,机电系,记录不全,党建能力,整改中,,民主测评,补记录,甲
            ZG-2,机电系,请假多,党建能力,未整改,,,,
            """);

    assertThat(ledger.items().get(1).details())
        .isEqualTo(new ItemDetails(Optional.of("民主测评"), Optional.empty(), Optional.empty()));
  }

  @Test
  void aRowWithAStateOrABranchOfItsOwnIsNoContinuation(@TempDir Path folder) {
    LedgerExport ledger =
        LedgerExport.read(
            folder,
            """
            问题编号,党组织,存在问题,问题类别,整改措施,整改状态,整改时限
            ZG-1,机电系,记录不全,党建能力,补记录,整改中,2023-06-30
            ,,,,定期检查,已整改,
            ,,,,定期检查,,2023-12-31
            ,机关,,,定期检查,,
            ,,请假多,,严格请假,整改中,
            """);

    assertThat(ledger.item().status()).isEqualTo(ItemStatus.IN_PROGRESS);
    assertThat(ledger.account().rows().refused()).isEqualTo(4);
    assertThat(ledger.account().rows().passedOver().annotations()).isZero();
    assertThat(ledger.codes()).containsOnly("missing_value");
  }

  @Test
  void aContinuationWithoutAnItemAboveIsRefused(@TempDir Path folder) {
    LedgerExport ledger =
        LedgerExport.read(
            folder,
            """
            问题编号,党组织,存在问题,问题类别,整改措施,整改状态,整改时限
            ,,,,补记录,,
            """);

    assertThat(ledger.account().rows().refused()).isEqualTo(1);
    assertThat(ledger.codes()).containsExactly("missing_value");
  }
}
