package partybuilding.assessment.intake.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.discovery.ExportsFolder;
import partybuilding.assessment.intake.evaluation.TotalsDifference.Coverage;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.lineage.RegisteredBranch;
import partybuilding.assessment.notice.Place;

/** Rows of sums and averages are no ballots; what they claim is compared with the rows. */
class TotalsRowsTest {
  private static final String HEADER = "党组织,票种,票号,信心,总评\n";
  private static final String ROWS =
      """
      机电系,书记,P1,90,好
      机电系,书记,P2,80.5,好
      机关,书记,P1,70,好
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "合计",
        "总计",
        "小计",
        "共计",
        "总分",
        "平均",
        "平均分",
        "平均值",
        "均值",
        "均分",
        "total",
        "Subtotal",
        "SUM",
        "average",
        "Mean",
        "合 计",
        "合计：",
        "合计:",
        "ＴＯＴＡＬ"
      })
  void aRowOfTotalsIsPassedOverAndNeverRefused(String word, @TempDir Path folder) {
    for (String row : List.of("%s,,,,", ",%s,,,", ",,%s,,", "机电系,%s,,,", "%s,%s,,,")) {
      EvaluationsExport meeting =
          EvaluationsExport.read(folder, HEADER + ROWS + row.replace("%s", word) + "\n");

      assertThat(meeting.account().rows().passedOver().totals()).as(row).isEqualTo(1);
      assertThat(meeting.account().rows().accepted()).isEqualTo(3);
      assertThat(meeting.findings()).isEmpty();
      assertThat(meeting.totals()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"平均数学系党总支", "合计算机系", "总分析中心"})
  void aBranchThatBeginsLikeATotalIsNone(String name, @TempDir Path folder) {
    EvaluationsExport meeting =
        EvaluationsExport.read(folder, HEADER + ROWS + name + ",书记,P3,90,好\n");

    assertThat(meeting.account().rows().passedOver().totals()).isZero();
    assertThat(meeting.findings()).extracting(f -> f.code()).containsExactly("unknown_branch");
  }

  @Test
  void aBranchRegisteredAsATotalStaysABranch(@TempDir Path folder) {
    Register register =
        Register.of(
            List.of(new RegisteredBranch(new Branch("B01", "均值", "均值", ""), List.of(), 0, 9999)));
    Export export =
        new ExportsFolder(folder)
            .write(EvaluationsExport.FILE, HEADER + "均值,书记,P3,90,好\n合计,,,90,\n");

    EvaluationsExport meeting = EvaluationsExport.read(export, EvaluationsExport.RULES, register);

    assertThat(meeting.rows()).extracting(EvaluationsExport.Row::branch).containsExactly("B01");
    assertThat(meeting.account().rows().passedOver().totals()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "合计,240.5",
    "合计,240.50",
    "合计,241",
    "总分,２４０．５分",
    "平均,80.17",
    "平均,80.2",
    "平均分,80",
    "mean,80.1667",
    "小计,240.5",
    "合计,—",
    "合计,''",
    "合计,/",
    "合计,见附表"
  })
  void aTotalThatTheRowsGiveToThePrecisionPrintedIsLeftAlone(
      String word, String claim, @TempDir Path folder) {
    assertThat(totals(folder, ROWS + word + ",,," + claim + ",\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "合计,240,240,241",
    "合计,240.51,240.51,240.50",
    "平均,80.16,80.16,80.17",
    "平均,240.5,240.5,80.2",
    "total,80.17,80.17,240.50",
    "合计,1240.5,1240.5,240.5"
  })
  void aTotalThatTheRowsDoNotGiveIsFoundWithBothFigures(
      String word, String claim, String given, String computed, @TempDir Path folder) {
    assertThat(totals(folder, ROWS + word + ",,," + claim + ",\n"))
        .containsExactly(new TotalsDifference(at(5, "信心"), given, computed, Coverage.FILE));
  }

  @Test
  void aSubtotalSumsTheRowsSinceTheOneBeforeAndATotalAllRowsButNoSubtotal(@TempDir Path folder) {
    String tidy =
        """
        机电系,书记,P1,90,好
        机电系,书记,P2,80,好
        小计,,,170,
        机关,书记,P1,70,好
        小计,,,70,
        合计,,,240,
        平均,,,80,
        """;

    assertThat(totals(folder, tidy)).isEmpty();
    assertThat(totals(folder, tidy.replace("小计,,,70", "小计,,,240")))
        .containsExactly(new TotalsDifference(at(6, "信心"), "240", "70", Coverage.PART));
    assertThat(totals(folder, tidy.replace("合计,,,240", "合计,,,480")))
        .containsExactly(new TotalsDifference(at(7, "信心"), "480", "240", Coverage.FILE));
  }

  @Test
  void aTotalAboveTheLastRowsIsOfAPartOnly(@TempDir Path folder) {
    assertThat(totals(folder, "机电系,书记,P1,90,好\n合计,,,91,\n机关,书记,P1,70,好\n"))
        .containsExactly(new TotalsDifference(at(3, "信心"), "91", "90", Coverage.PART));
  }

  @Test
  void theRowsAreSummedAsTheyStandInTheFileWhateverBecomesOfThem(@TempDir Path folder) {
    String rows =
        """
        机电系,书记,P1,机电系,,90,好
        机电系,书记,P2,,无效,80,好
        机电系,书记,P3,,,,好
        测绘系,书记,P4,,,10,好
        机电系,居民,P5,,,5,好
        合计,,,,,185,
        """;
    EvaluationsExport meeting =
        EvaluationsExport.read(folder, "党组织,票种,票号,所在党组织,是否有效,信心,总评\n" + rows);

    assertThat(meeting.totals()).isEmpty();
    assertThat(meeting.account().rows().refused()).isEqualTo(2);
  }

  @Test
  void aColumnWithARefusedCellIsNotCompared(@TempDir Path folder) {
    assertThat(totals(folder, ROWS + "机关,书记,P2,9O,好\n合计,,,999,\n")).isEmpty();
  }

  @Test
  void aTotalOfNoRowClaimsNothing(@TempDir Path folder) {
    assertThat(totals(folder, "合计,,,240.5,\n" + ROWS)).isEmpty();
  }

  @Test
  void aTotalThatNamesAGroupIsOfItsRows(@TempDir Path folder) {
    String rows = ROWS + "机关,党委委员,P9,60,好\n";

    assertThat(totals(folder, rows + "合计,党委委员,,60,\n平均,书记,,80.17,\n合计,,,300.5,\n")).isEmpty();
    assertThat(totals(folder, rows + "合计,党委委员,,61,\n")).hasSize(1);
  }

  @Test
  void aBranchsOwnSubtotalIsComparedAndItsOtherTotalsAreNot(@TempDir Path folder) {
    String rows = "机电系,书记,P1,90,好\n机电系,小计,,91,\n机关,书记,P1,70,好\n机关,平均,,71,\n";

    assertThat(totals(folder, rows))
        .containsExactly(new TotalsDifference(at(3, "信心"), "91", "90", Coverage.PART));
  }

  @Test
  void inATallyTheVotesAreSummedByIndicatorWhereTheTotalNamesOne(@TempDir Path folder) {
    String tally =
        """
        党组织,票种,指标,好票,较好票,一般票,差票,弃权票
        机电系,书记,总评,10,2,1,0,3
        机关,书记,总评,8,1,0,0,
        机关,书记,信心,5,5,5,5,5
        合计,,总评,18,3,1,1,3
        合计,,,23,8,6,5,8
        """;
    EvaluationsExport meeting = EvaluationsExport.read(folder, tally);

    assertThat(meeting.totals())
        .containsExactly(new TotalsDifference(at(5, "差票"), "1", "0", Coverage.SLICE));
    assertThat(meeting.account().rows().passedOver().totals()).isEqualTo(2);
  }

  @Test
  void inTheLongLayoutTheScoresAreSummed(@TempDir Path folder) {
    String rows =
        """
        党组织,票种,票号,指标,得分,等次
        机电系,书记,P1,信心,90,
        机电系,书记,P1,总评,,好
        机关,书记,P1,信心,80,
        平均,,,信心,85,
        合计,,,,171,
        """;

    assertThat(EvaluationsExport.read(folder, rows).totals())
        .containsExactly(new TotalsDifference(at(6, "得分"), "171", "170", Coverage.FILE));
  }

  private static List<TotalsDifference> totals(Path folder, String rows) {
    return EvaluationsExport.read(folder, HEADER + rows).totals();
  }

  private static Place at(long line, String column) {
    return new Place(EvaluationsExport.FILE, line, column);
  }
}
