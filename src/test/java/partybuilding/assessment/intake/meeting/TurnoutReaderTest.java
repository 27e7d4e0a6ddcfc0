package partybuilding.assessment.intake.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.contract.row.HeadCount;
import partybuilding.assessment.contract.row.Turnout;
import partybuilding.assessment.notice.Refusals;

class TurnoutReaderTest {
  private static final String HEADER = "评委类别,应到,实到,发出,收回,有效,无效\n";

  private final Path folder;

  TurnoutReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Read<Turnout> rows(String... rows) {
    return Read.turnout(folder, HEADER + String.join("\n", rows) + "\n");
  }

  @Test
  void chineseAndEnglishFilesGiveTheSameTurnout() {
    Read<Turnout> chinese = rows("A票,１０人,9 人,9张,9,8,１", "互评,14,14,14,14,,/");
    Read<Turnout> english =
        Read.turnout(
            folder,
            """
            evaluator_group,invalid,valid,returned,issued,present,expected
            committee,1,8,9,9,9,10
            secretary,,,14,14,14,14
            """);

    assertThat(chinese.rows())
        .containsExactly(
            new Turnout(
                2,
                "committee",
                Map.of(
                    HeadCount.EXPECTED, 10,
                    HeadCount.PRESENT, 9,
                    HeadCount.ISSUED, 9,
                    HeadCount.RETURNED, 9,
                    HeadCount.VALID, 8,
                    HeadCount.INVALID, 1)),
            new Turnout(
                3,
                "secretary",
                Map.of(
                    HeadCount.EXPECTED, 14,
                    HeadCount.PRESENT, 14,
                    HeadCount.ISSUED, 14,
                    HeadCount.RETURNED, 14)));
    assertThat(english.rows()).isEqualTo(chinese.rows());
    assertThat(chinese.told()).isEmpty();
    assertThat(english.told()).isEmpty();
  }

  @Test
  void anyOfTheCountsMakesATurnout() {
    Read<Turnout> read = Read.turnout(folder, "票种,收回票数\nA票,9\n");

    assertThat(read.rows().get(0).count(HeadCount.RETURNED)).hasValue(9);
    assertThat(read.rows().get(0).count(HeadCount.VALID)).isEmpty();
    assertThat(Refusals.of(() -> Read.turnout(folder, "票种,备注\nA票,9\n")))
        .extracting("code")
        .containsExactly("missing_column");
  }

  @ParameterizedTest
  @ValueSource(strings = {"九", "-1", "9.5", "约9", "9人左右", "1234567890", "50%"})
  void aCountThatIsNoWholeNumberIsRefused(String cell) {
    Read<Turnout> read = rows("A票,10," + cell + ",9,9,9,0");

    assertThat(read.told())
        .containsExactly("error invalid_head_count 2 实到 {value=%s}".formatted(cell));
    assertThat(read.account().rows().refused()).isEqualTo(1);
  }

  @Test
  void aGroupNobodyKnowsIsRefused() {
    assertThat(rows("学生,10,9,9,9,9,0").findings())
        .extracting("code")
        .containsExactly("unknown_group");
  }

  @Test
  void twoRowsOfOneGroupAreBothRefusedAndNameEachOther() {
    Read<Turnout> read = rows("A票,10,9,9,9,9,0", "党委委员,10,9,9,9,9,0", "互评,14,14,14,14,14,0");

    assertThat(read.told())
        .containsExactly(
            "error repeated_turnout 2 评委类别 {group=A票, otherLine=3}",
            "error repeated_turnout 3 评委类别 {group=党委委员, otherLine=2}");
    assertThat(read.rows()).extracting(Turnout::group).containsExactly("secretary");
  }

  @Test
  void countsThatCannotStandBesideEachOtherAreTold() {
    assertThat(rows("A票,8,9,10,11,9,1").told())
        .containsExactly(
            "warning more_issued_than_present 2 发出 {issued=10, present=9}",
            "warning more_returned_than_issued 2 收回 {issued=10, returned=11}",
            "warning returned_not_accounted_for 2 收回 {invalid=1, returned=11, valid=9}",
            "info more_present_than_expected 2 实到 {expected=8, present=9}");
  }

  @Test
  void equalCountsAndMissingOnesAreNoFault() {
    assertThat(rows("A票,9,9,9,9,9,0", "互评,,14,,14,,2", "C票,60,,70,,,").told()).isEmpty();
  }

  @Test
  void aRowOfTotalsIsPassedOverWhereverItStands() {
    Read<Turnout> read = rows("合计,24,23,23,23,23,0", "A票,10,9,9,9,9,0", "互评,14,14,14,14,14,0");

    assertThat(read.rows()).hasSize(2);
    assertThat(read.told()).isEmpty();
    assertThat(read.account().rows().passedOver().totals()).isEqualTo(1);
  }

  @Test
  void aTotalThatIsNotTheSumIsToldWithBoth() {
    Read<Turnout> read = rows("A票,10,9,9,9,9,0", "互评,14,14,14,14,14,0", "总 计,24,24,23,23,22,0");

    assertThat(read.told())
        .containsExactly(
            "warning turnout_total_differs 4 实到 {computed=23, stated=24}",
            "warning turnout_total_differs 4 有效 {computed=23, stated=22}");
  }

  @Test
  void nothingIsSaidAgainstATotalOfWhichARowIsMissingOrUncounted() {
    assertThat(rows("A票,10,,9,9,9,0", "互评,14,14,14,14,14,0", "合计,24,23,23,23,23,0").told())
        .isEmpty();
    assertThat(rows("A票,10,九,9,9,9,0", "互评,14,14,14,14,14,0", "合计,24,23,23,23,23,0").findings())
        .extracting("code")
        .containsExactly("invalid_head_count");
  }

  @Test
  void subtotalsAndAveragesSayNotOfWhatAndArePassedOverUnchecked() {
    Read<Turnout> read = rows("A票,10,9,9,9,9,0", "小计,1,1,1,1,1,1", "平均,3.3,,,,,");

    assertThat(read.told()).isEmpty();
    assertThat(read.account().rows().passedOver().totals()).isEqualTo(2);
  }
}
