package partybuilding.assessment.intake.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.contract.GradeVocabulary;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.row.Answers;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.discovery.ExportsFolder;
import partybuilding.assessment.intake.evaluation.EvaluationsExport.Row;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.notice.FileAccount.PassedOver;

class EvaluationsReaderTest {
  private static final String HEADER = "票号,党组织,票种,所在党组织,是否有效,信心,总评\n";

  @Test
  void chineseAndEnglishHeadersGiveTheSameEvaluations(@TempDir Path folder) {
    EvaluationsExport chinese =
        EvaluationsExport.read(
            folder,
            """
            党委 2023 年度评议
            票号,党组织,票种,信心,总评
            P1,机电系,党委委员,90.5,好
            P1,机关,党委委员,80,
            """);
    EvaluationsExport english =
        EvaluationsExport.read(
            folder,
            """
            overall,confidence,evaluator_group,branch_id,ballot_id,year

            好,90.50,committee,B01,P1,2023
            ,80.0,committee,B02,P1,2023
            """);

    assertThat(chinese.rows())
        .containsExactly(
            new Row(3, "B01", 0, "P1", List.of(9050, word("好"))),
            new Row(4, "B02", 0, "P1", List.of(8000, Answers.NONE)));
    assertThat(english.rows()).isEqualTo(chinese.rows());
    assertThat(english.findings()).isEqualTo(chinese.findings()).isEmpty();
    assertThat(english.words()).isEqualTo(chinese.words()).isEqualTo(GradeWords.PLAIN);
    assertThat(english.branchNames())
        .isEqualTo(chinese.branchNames())
        .isEqualTo(Map.of("B01", "机电系", "B02", "机关"));
  }

  @Test
  void everyRowIsAccountedFor(@TempDir Path folder) {
    EvaluationsExport meeting =
        EvaluationsExport.read(
            folder,
            HEADER
                + """
                P1,机电系,党委委员,,,90,好
                P2,机电系,党委委员,,有效,,
                P3,机电系,党委委员,,无效,90,好
                P4,机电系,书记,机电系,,90,好
                P5,测绘系,党委委员,,,90,好

                P6,机关,党委委员,,,90,好
                """);

    assertThat(meeting.account().rows().read()).isEqualTo(6);
    assertThat(meeting.account().rows().accepted()).isEqualTo(2);
    assertThat(meeting.account().rows().refused()).isEqualTo(1);
    assertThat(meeting.account().rows().passedOver()).isEqualTo(new PassedOver(0, 1, 1, 1, 0, 0));
    assertThat(meeting.account().kind()).isEqualTo("evaluations");
    assertThat(meeting.account().year()).isEqualTo(2023);
    assertThat(meeting.rows()).extracting(Row::ballot).containsExactly("P1", "P6");
  }

  @Test
  void anInvalidBallotIsPassedOverWhateverElseIsWrongWithIt(@TempDir Path folder) {
    for (String mark : List.of("无效", "否", "Invalid", "no", "FALSE", "0")) {
      EvaluationsExport meeting =
          EvaluationsExport.read(folder, HEADER + "P1,测绘系,谁,,%s,999,很好\n".formatted(mark));

      assertThat(meeting.account().rows().passedOver().invalid()).as(mark).isEqualTo(1);
      assertThat(meeting.findings()).isEmpty();
    }
  }

  @Test
  void aBallotMarkedValidCounts(@TempDir Path folder) {
    for (String mark : List.of("", "有效", "是", "1", "yes")) {
      assertThat(
              EvaluationsExport.read(folder, HEADER + "P1,机电系,书记,,%s,90,\n".formatted(mark)).rows())
          .as(mark)
          .hasSize(1);
    }
  }

  @Test
  void anOwnBranchVoteIsPassedOverOnlyForGroupsThatSaySo(@TempDir Path folder) {
    EvaluationsExport meeting =
        EvaluationsExport.read(
            folder,
            HEADER
                + """
                P1,机电系,书记,机电系,,90,好
                P2,机电系,书记,B01,,90,好
                P3,机电系,书记,机关,,90,好
                P4,机电系,书记,,,90,好
                P5,机电系,党委委员,机电系,,90,好
                """);

    assertThat(meeting.account().rows().passedOver().ownBranch()).isEqualTo(2);
    assertThat(meeting.rows()).extracting(Row::ballot).containsExactly("P3", "P4", "P5");
  }

  @Test
  void withoutARegisterEachRowsOwnNameDecidesWhateverRowCameFirst(@TempDir Path folder) {
    String header = "票号,党组织编号,党组织,票种,所在党组织,是否有效,信心,总评\n";
    String full = "P1,B01,机电工程系,书记,测绘系,,90,好\n";
    String brief = "P2,B01,机电系,书记,机电系,,90,好\n";

    for (String rows : List.of(full + brief, brief + full)) {
      Export export = new ExportsFolder(folder).write(EvaluationsExport.FILE, header + rows);
      EvaluationsExport meeting =
          EvaluationsExport.read(export, EvaluationsExport.RULES, Register.open());
      assertThat(meeting.account().rows().passedOver().ownBranch()).as(rows).isEqualTo(1);
    }
  }

  @Test
  void withoutARegisterAnOwnBranchVoteIsKnownByNumberOrName(@TempDir Path folder) {
    Export export =
        new ExportsFolder(folder)
            .write(
                EvaluationsExport.FILE,
                """
                党组织编号,党组织,票种,所在党组织,信心,总评
                B01,机电系,书记,机 电系,90,好
                B01,机电系,书记,B01,90,好
                B01,机电系,书记,机关,90,好
                """);

    EvaluationsExport meeting =
        EvaluationsExport.read(export, EvaluationsExport.RULES, Register.open());

    assertThat(meeting.account().rows().passedOver().ownBranch()).isEqualTo(2);
    assertThat(meeting.rows()).extracting(Row::line).containsExactly(4L);
  }

  @Test
  void withoutARegisterABranchOfTwoSpellingsHasTheFirstInOrder(@TempDir Path folder) {
    String one = "P1,机电 系,书记,,,90,好\n";
    String two = "P2,机电系,书记,,,90,好\n";
    for (String rows : List.of(one + two, two + one)) {
      Export export = new ExportsFolder(folder).write(EvaluationsExport.FILE, HEADER + rows);
      EvaluationsExport meeting =
          EvaluationsExport.read(export, EvaluationsExport.RULES, Register.open());

      assertThat(meeting.branchNames()).containsOnly(Map.entry("机电系", "机电 系"));
    }
  }

  @Test
  void fullWidthWritingIsReadAsWhatItMeans(@TempDir Path folder) {
    EvaluationsExport meeting = EvaluationsExport.read(folder, HEADER + "P1,机　电系, 书记 ,,,９０．５,　好\n");

    assertThat(meeting.rows())
        .containsExactly(new Row(2, "B01", 1, "P1", List.of(9050, word("好"))));
  }

  @Test
  void aRowThatEndsEarlyLeavesItsLastCellsUnanswered(@TempDir Path folder) {
    EvaluationsExport meeting = EvaluationsExport.read(folder, HEADER + "P1,机电系,书记,,,90\n");

    assertThat(meeting.rows())
        .extracting(Row::answers)
        .containsExactly(List.of(9000, Answers.NONE));
  }

  @Test
  void emptyCellsBeyondTheHeaderAreNoCells(@TempDir Path folder) {
    EvaluationsExport meeting = EvaluationsExport.read(folder, HEADER + "P1,机电系,书记,,,90,好,, \n");

    assertThat(meeting.rows()).hasSize(1);
    assertThat(meeting.findings()).isEmpty();
  }

  @Test
  void columnsOfTheContractAreNeverCalledIgnored(@TempDir Path folder) {
    EvaluationsExport meeting =
        EvaluationsExport.read(folder, "年度,党组织编号,党组织,评委类别,述职方式,评议日期,信心,总评,备注\n");

    assertThat(meeting.findings())
        .extracting(f -> f.code() + " " + f.values())
        .containsExactly("ignored_columns {columns=备注}");
  }

  private static int word(String word) {
    return GradeVocabulary.number(word).orElseThrow();
  }
}
