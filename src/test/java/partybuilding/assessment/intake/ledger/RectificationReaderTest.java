package partybuilding.assessment.intake.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.contract.row.Deadline;
import partybuilding.assessment.contract.row.ItemDates;
import partybuilding.assessment.contract.row.ItemDetails;
import partybuilding.assessment.contract.row.ItemLinks;
import partybuilding.assessment.contract.row.ItemProblem;
import partybuilding.assessment.contract.row.ItemProgress;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.contract.row.Requirement;
import partybuilding.assessment.notice.Place;

class RectificationReaderTest {
  @Test
  void anItemHoldsWhatItsRowSays(@TempDir Path folder) {
    LedgerExport ledger =
        LedgerExport.rows(
            folder,
            "ZG-1,2022,机 电系,\"记录,不规范\",党建能力,已销号,2023-06-30,2023-05-01,2023-07-02,ZG-0,ZG-9");

    assertThat(ledger.items())
        .containsExactly(
            new LedgerItem(
                Place.of(LedgerExport.FILE, 2),
                "ZG-1",
                "B01",
                OptionalInt.of(2022),
                new ItemProblem("记录,不规范", "capability", Optional.empty()),
                new ItemProgress(
                    ItemStatus.CLOSED,
                    new Deadline.On(LocalDate.of(2023, 6, 30)),
                    new ItemDates(
                        Optional.empty(),
                        Optional.of(LocalDate.of(2023, 5, 1)),
                        Optional.of(LocalDate.of(2023, 7, 2))),
                    Optional.empty()),
                new ItemLinks(Optional.of("ZG-0"), Optional.of("ZG-9")),
                ItemDetails.NONE));
    assertThat(ledger.findings()).isEmpty();
  }

  @Test
  void whatARowLeavesOutIsNotThere(@TempDir Path folder) {
    assertThat(LedgerExport.rows(folder, "ZG-1,,机关,,,整改中,,,,,").items())
        .containsExactly(
            new LedgerItem(
                Place.of(LedgerExport.FILE, 2),
                "ZG-1",
                "B02",
                OptionalInt.empty(),
                new ItemProblem("", LedgerItem.OTHER, Optional.empty()),
                new ItemProgress(
                    ItemStatus.IN_PROGRESS,
                    new Deadline.Unstated(),
                    ItemDates.NONE,
                    Optional.empty()),
                ItemLinks.NONE,
                ItemDetails.NONE));
  }

  @Test
  void englishColumnsGiveTheSameItems(@TempDir Path folder) {
    LedgerExport english =
        LedgerExport.read(
            folder,
            """
            item_id,year,branch_id,problem,dimension,status,deadline,requirement,owner
            ZG-1,2022,B01,记录,Capability,in_progress,2023-06-30,team,甲
            """);
    LedgerExport chinese =
        LedgerExport.read(
            folder,
            """
            问题编号,提出年度,党组织,存在问题,问题类别,整改状态,整改时限,工作要求,责任人
            ZG-1,2022年度,机电系,记录,能力,整改中,2023/6/30,抓班子带队伍,甲
            """);

    assertThat(english.items())
        .extracting(item -> item.problem().requirement())
        .containsExactly(Optional.of(Requirement.TEAM));
    assertThat(english.item().details().owner()).contains("甲");
    assertThat(english.items()).isEqualTo(chinese.items()).hasSize(1);
    assertThat(english.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "未整改,NOT_STARTED",
    "未启动,NOT_STARTED",
    "整改中,IN_PROGRESS",
    "持续推进,IN_PROGRESS",
    "基本完成,IN_PROGRESS",
    "已整改,DONE",
    "已完成,DONE",
    "待验收,DONE",
    "已 销 号,CLOSED",
    "长期坚持,LONG_TERM",
    "退回,RETURNED",
    "撤销,CANCELLED",
    "Not_Started,NOT_STARTED",
    "done,DONE",
    "long_term,LONG_TERM"
  })
  void everyWordOfAStatusIsUnderstood(String word, ItemStatus status, @TempDir Path folder) {
    LedgerExport ledger = LedgerExport.rows(folder, "ZG-1,2023,机电系,记录,党建能力," + word + ",,,,,");

    assertThat(ledger.items()).extracting(item -> item.status()).containsExactly(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2023-06-05", "2023/6/5", "2023.6.5", "2023年6月5日", "２０２３-06-05", "2023 年 6 月 5 日"})
  void aDayIsReadInEachOfItsForms(String day, @TempDir Path folder) {
    LedgerExport ledger = LedgerExport.rows(folder, "ZG-1,2023,机电系,记录,党建能力,整改中," + day + ",,,,");

    assertThat(ledger.item().progress().deadline())
        .isEqualTo(new Deadline.On(LocalDate.of(2023, 6, 5)));
    assertThat(ledger.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"长期坚持", "持续推进", "长 期坚持"})
  void aDeadlineThatIsAStateIsNoDayAndNoFault(String deadline, @TempDir Path folder) {
    LedgerExport ledger =
        LedgerExport.rows(folder, "ZG-1,2023,机电系,记录,党建能力,整改中," + deadline + ",,,,");

    assertThat(ledger.item().progress().deadline()).isEqualTo(new Deadline.LongTerm());
    assertThat(ledger.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0%,NOT_STARTED",
    "１％,IN_PROGRESS",
    "99.5%,IN_PROGRESS",
    "100％,DONE",
    "100.00%,DONE",
    "完成80%,IN_PROGRESS",
    "整改率 80%,IN_PROGRESS",
    "整改完成率：100%,DONE",
    "80%已完成,IN_PROGRESS",
    "整改中（80%）,IN_PROGRESS"
  })
  void aShareOfTheRectificationIsAStatus(String share, ItemStatus status, @TempDir Path folder) {
    LedgerExport ledger = LedgerExport.rows(folder, "ZG-1,2023,机电系,记录,党建能力," + share + ",,,,,");

    assertThat(ledger.items()).extracting(item -> item.status()).containsExactly(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"101%", "80", "0.8", "合格率80%", "未完成20%", "未整改20%", "-5%", "%", "好评80%"})
  void aShareOfAnythingElseIsNoStatus(String share, @TempDir Path folder) {
    LedgerExport ledger = LedgerExport.rows(folder, "ZG-1,2023,机电系,记录,党建能力," + share + ",,,,,");

    assertThat(ledger.items()).isEmpty();
    assertThat(ledger.codes()).containsExactly("unknown_status");
  }

  @ParameterizedTest
  @CsvSource({"已整改、已销号,CLOSED", "已整改（已销号）,CLOSED", "已完成待验收,DONE", "未整改/未启动,NOT_STARTED"})
  void wordsThatAgreeAreOneStatus(String words, ItemStatus status, @TempDir Path folder) {
    LedgerExport ledger = LedgerExport.rows(folder, "ZG-1,2023,机电系,记录,党建能力," + words + ",,,,,");

    assertThat(ledger.items()).extracting(item -> item.status()).containsExactly(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"已整改、退回", "未整改已销号", "已完成，长期坚持", "整改中和未启动"})
  void wordsThatContradictEachOtherAreNoStatus(String words, @TempDir Path folder) {
    LedgerExport ledger = LedgerExport.rows(folder, "ZG-1,2023,机电系,记录,党建能力,\"" + words + "\",,,,,");

    assertThat(ledger.codes()).containsExactly("unknown_status");
  }

  @ParameterizedTest
  @CsvSource({
    "党建信心,confidence",
    "信心,confidence",
    "Confidence,confidence",
    "project_integration,project_integration",
    "融合,project_integration",
    "总体评价,overall",
    "其他,other",
    "other,other"
  })
  void aCategoryIsADimensionByAnyOfItsNames(
      String category, String dimension, @TempDir Path folder) {
    LedgerExport ledger = LedgerExport.rows(folder, "ZG-1,2023,机电系,记录," + category + ",整改中,,,,,");

    assertThat(ledger.item().problem().dimension()).isEqualTo(dimension);
    assertThat(ledger.findings()).isEmpty();
  }

  @Test
  void theSameNumberInAnotherBranchOrYearIsAnotherItem(@TempDir Path folder) {
    LedgerExport ledger =
        LedgerExport.rows(
            folder,
            "ZG-1,2023,机电系,记录,党建能力,整改中,,,,,",
            "ZG-1,2023,机关,记录,党建能力,整改中,,,,,",
            "ZG-1,2022,机电系,记录,党建能力,整改中,,,,,");

    assertThat(ledger.items()).hasSize(3);
    assertThat(ledger.findings()).isEmpty();
    assertThat(ledger.account().rows().accepted()).isEqualTo(3);
  }
}
