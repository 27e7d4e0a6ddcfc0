package partybuilding.assessment.intake.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.contract.row.Deadline;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Severity;

class ItemDoubtsTest {
  private static final String HEADER = "问题编号,党组织,存在问题,问题类别,整改状态,整改时限,提出时间,完成时间,销号时间\n";

  @Test
  void anItemDoneBeforeItWasRaisedIsToldAndKept(@TempDir Path folder) {
    LedgerExport ledger =
        LedgerExport.read(
            folder, HEADER + "ZG-1,机电系,记录,党建能力,已销号,,2022-12-20,2022-12-19,2022-05-01\n");

    assertThat(ledger.items()).hasSize(1);
    assertThat(ledger.item().dates().closedOn()).contains(LocalDate.of(2022, 5, 1));
    assertThat(ledger.findings())
        .containsExactlyInAnyOrder(
            warning(
                "completed_before_raised",
                "完成时间",
                Map.of("item", "ZG-1", "completed", "2022-12-19", "raised", "2022-12-20")),
            warning(
                "closed_before_raised",
                "销号时间",
                Map.of("item", "ZG-1", "closed", "2022-05-01", "raised", "2022-12-20")));
  }

  @Test
  void anItemDoneAfterTheYearOfTheFileIsToldAndKept(@TempDir Path folder) {
    LedgerExport ledger =
        LedgerExport.read(
            folder, HEADER + "ZG-1,机电系,记录,党建能力,已销号,,2022-12-20,2024-01-01,2024-01-02\n");

    assertThat(ledger.items()).hasSize(1);
    assertThat(ledger.findings())
        .containsExactlyInAnyOrder(
            warning(
                "date_after_file",
                "完成时间",
                Map.of("item", "ZG-1", "day", "2024-01-01", "last", "2023-12-31")),
            warning(
                "date_after_file",
                "销号时间",
                Map.of("item", "ZG-1", "day", "2024-01-02", "last", "2023-12-31")));
  }

  @Test
  void aStruckOffItemWithoutItsDayIsTold(@TempDir Path folder) {
    LedgerExport ledger =
        LedgerExport.read(folder, HEADER + "ZG-1,机电系,记录,党建能力,已销号,,2022-12-20,2023-05-01,\n");

    assertThat(ledger.items()).hasSize(1);
    assertThat(ledger.findings())
        .containsExactly(
            new Finding(Severity.INFO, "closed_without_date", at("销号时间"), Map.of("item", "ZG-1")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "已销号,2023年6月底前,2022-12-20,2022-12-20,2022-12-20",
        "已销号,2021-01-01,2022-12-20,2023-12-31,2023-12-31",
        "已销号,,,2022-05-01,2022-06-01",
        "已整改,,2022-12-20,,",
        "撤销,,2022-12-20,,",
        "整改中,长期坚持,2024-03-01,,"
      })
  void whatDoesNotContradictItselfIsNotTold(String state, @TempDir Path folder) {
    assertThat(LedgerExport.read(folder, HEADER + "ZG-1,机电系,记录,党建能力," + state + "\n").findings())
        .isEmpty();
  }

  @Test
  void aRefusedItemIsNotDoubtedToo(@TempDir Path folder) {
    LedgerExport ledger = LedgerExport.read(folder, HEADER + "ZG-1,测绘系,记录,党建能力,已销号,,,,\n");

    assertThat(ledger.codes()).containsExactly("unknown_branch");
  }

  @Test
  void aCellThatListsProblemsCountsAsOneItemAndIsNamed(@TempDir Path folder) {
    LedgerExport ledger =
        LedgerExport.read(folder, HEADER + "ZG-1,机电系,一是记录不全；二是请假多；三是会议少,党建能力,整改中,,,,\n");

    assertThat(ledger.items()).hasSize(1);
    assertThat(ledger.findings())
        .containsExactly(warning("several_problems", "存在问题", Map.of("item", "ZG-1", "count", "3")));
  }

  @Test
  void serialNumbersAreToldOnceAColumnAndRead(@TempDir Path folder) {
    LedgerExport ledger =
        LedgerExport.read(
            folder,
            HEADER
                + "ZG-1,机电系,记录,党建能力,已整改,44742,44550,2023/5/1,\n"
                + "ZG-2,机电系,请假,党建能力,已整改,44743,44551,45000,\n");

    assertThat(ledger.items().get(0).progress().deadline())
        .isEqualTo(new Deadline.On(LocalDate.of(2022, 6, 30)));
    assertThat(ledger.items().get(1).dates().raisedOn()).contains(LocalDate.of(2021, 12, 21));
    assertThat(ledger.findings())
        .containsExactlyInAnyOrder(
            serial(2, "整改时限", "44742", "2022-06-30"),
            serial(2, "提出时间", "44550", "2021-12-20"),
            serial(3, "完成时间", "45000", "2023-03-15"));
  }

  @Test
  void aDeadlineThatCannotBeBelievedIsToldAndTheItemKeptWithoutIt(@TempDir Path folder) {
    LedgerExport ledger =
        LedgerExport.read(
            folder,
            HEADER + "ZG-1,机电系,记录,党建能力,整改中,6月底前,,,\n" + "ZG-2,机电系,请假,党建能力,整改中,2023年6月前,,,\n");

    assertThat(ledger.items())
        .hasSize(2)
        .allMatch(item -> item.progress().deadline().equals(new Deadline.Unstated()));
    assertThat(ledger.findings())
        .containsExactly(
            warning("deadline_without_year", "整改时限", Map.of("value", "6月底前")),
            new Finding(
                Severity.WARNING,
                "invalid_deadline",
                new Place(LedgerExport.FILE, 3, "整改时限"),
                Map.of("value", "2023年6月前")));
  }

  private static Finding warning(String code, String column, Map<String, String> values) {
    return new Finding(Severity.WARNING, code, at(column), values);
  }

  private static Finding serial(long line, String column, String value, String day) {
    return new Finding(
        Severity.INFO,
        "serial_dates",
        new Place(LedgerExport.FILE, line, column),
        Map.of("value", value, "day", day));
  }

  private static Place at(String column) {
    return new Place(LedgerExport.FILE, 2, column);
  }
}
