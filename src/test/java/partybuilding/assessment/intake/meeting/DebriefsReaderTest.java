package partybuilding.assessment.intake.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.GradeVocabulary;
import partybuilding.assessment.contract.row.Debrief;
import partybuilding.assessment.contract.row.DebriefMode;
import partybuilding.assessment.contract.row.DebriefPart;
import partybuilding.assessment.notice.FileAccount.PassedOver;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Refusals;

class DebriefsReaderTest {
  private static final String HEADER = "党组织编号,党组织,述职方式,书记,组织建设,整改情况,存在问题,下一步打算,综合评价等次\n";

  private final Path folder;

  DebriefsReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Read<Debrief> rows(String... rows) {
    return Read.debriefs(folder, HEADER + String.join("\n", rows) + "\n");
  }

  /** What is read of a file without its secretaries. */
  private static List<Debrief> unnamed(List<Debrief> debriefs) {
    return debriefs.stream()
        .map(d -> new Debrief(d.branch(), d.mode(), Optional.empty(), d.parts(), d.decidedGrade()))
        .toList();
  }

  private static Map<DebriefPart, Boolean> parts(
      boolean building, boolean rectification, boolean problems, boolean steps) {
    return Map.of(
        DebriefPart.ORGANIZATION_BUILDING, building,
        DebriefPart.RECTIFICATION_PROGRESS, rectification,
        DebriefPart.REMAINING_PROBLEMS, problems,
        DebriefPart.NEXT_STEPS, steps);
  }

  @Test
  void chineseAndEnglishFilesGiveTheSameDebriefs() {
    Read<Debrief> chinese = rows("B01,机电系,现场,甲,有,有,有,无,好", ",机关,书面述职,乙,√,×,是,否,较好");
    Read<Debrief> english =
        Read.debriefs(
            folder,
            """
            branch_id,mode,decided_grade,organization_building,rectification_progress,\
            remaining_problems,next_steps
            B01,onsite,good,yes,yes,yes,no
            B02,Written,fairly_good,yes,no,yes,no
            """);

    assertThat(chinese.rows())
        .containsExactly(
            new Debrief(
                "B01",
                DebriefMode.ONSITE,
                Optional.of("甲"),
                parts(true, true, true, false),
                Optional.of(Grade.GOOD)),
            new Debrief(
                "B02",
                DebriefMode.WRITTEN,
                Optional.of("乙"),
                parts(true, false, true, false),
                Optional.of(Grade.FAIRLY_GOOD)));
    assertThat(chinese.rows())
        .extracting(Debrief::partsGiven)
        .containsExactly(OptionalInt.of(3), OptionalInt.of(2));
    assertThat(english.rows()).isEqualTo(unnamed(chinese.rows()));
    assertThat(chinese.told()).isEmpty();
    assertThat(english.told()).isEmpty();
    assertThat(chinese.account().kind()).isEqualTo("debriefs");
    assertThat(chinese.account().rows().accepted()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"有", "是", "yes", "YES", "√", "１", "抓了三项重点工作", "见附件"})
  void aPartIsGivenByAYesOrByItsOwnText(String cell) {
    assertThat(rows("B01,,现场,," + cell + ",,,,").rows().get(0).partsGiven()).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "无", "否", "no", "No", "×", "/", "—", "０"})
  void aPartIsNotGivenByANoOrABlank(String cell) {
    assertThat(rows("B01,,现场,," + cell + ",,,,").rows().get(0).partsGiven()).hasValue(0);
  }

  @ParameterizedTest
  @CsvSource({
    "有（详见附件）,1",
    "√（补充材料）,1",
    "【有】,1",
    "抓了三项重点工作（见附件）,1",
    "否（未讲到整改落实的情况）,0",
    "无（另行书面补充）,0",
    "（未讲）,0",
    "×[书面补交],0"
  })
  void aRemarkInBracketsDoesNotDecide(String cell, int given) {
    assertThat(rows("B01,,现场,," + cell + ",,,,").rows().get(0).partsGiven()).hasValue(given);
  }

  @ParameterizedTest
  @ValueSource(strings = {"尚未汇报", "（没怎么讲）", "暂无内容", "还没讲到", "并未提及", "基本没讲", "暂缺材料", "均未涉及"})
  void aNegationBehindAnAdverbIsNotTheTextOfAPart(String cell) {
    assertThat(rows("B01,,现场,," + cell + ",,,,").told())
        .singleElement()
        .asString()
        .startsWith("error unknown_debrief_part 2 组织建设 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "否（ ）是（√）",
        "是（ ）否（√）",
        "是（√）否（ ）",
        "□有 ☑无",
        "☑有 □无",
        "□已述☑未述",
        "有（√）　无（　）",
        "(√)已汇报( )未汇报",
        "是 / 否",
        "有/无",
        "有（未述）",
        "否（√）",
        "有（第1项）无（第2项）",
        "有（ ）",
        "已汇报（ ）",
        "有，无",
        "有，但不完整",
        "是(v)否()"
      })
  void marksThatContradictEachOtherOrStandInBoxesAreRefused(String cell) {
    assertUnknown(cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本项未述",
        "该部分没有讲",
        "未讲到整改落实情况",
        "没有讲到下一步打算",
        "汇报中未提及",
        "书面材料未提交",
        "漏讲了这一部分",
        "内容缺失",
        "此部分从略",
        "材料待补",
        "会后补交材料",
        "另行书面补充",
        "无，另行书面补充说明",
        "没有，时间不够没讲完",
        "请填写内容",
        "（请在此处填写）",
        "请假未参加",
        "本人未到会",
        "与上年相同",
        "部分提及",
        "xxxx",
        "________",
        "2025.12.30"
      })
  void aFewWordsAboutAPartAreNotItsText(String cell) {
    assertUnknown(cell);
  }

  @ParameterizedTest
  @CsvSource({
    "有（详见附件（1））,1",
    "'有，详见附件',1",
    "有（已述）,1",
    "'无，未述',0",
    "'未述（会后补交）',0",
    "'一是抓学习，二是抓整改（3项）',1",
    "未能按期完成三项整改任务,1",
    "支部调研不深（2次）；谈心不够（1次）,1",
    "发展党员计划未提前谋划,1",
    "完成率100%,1"
  })
  void aTextIsOneWhateverElseItHolds(String cell, int given) {
    assertThat(rows("B01,,现场,," + cell + ",,,,").rows().get(0).partsGiven()).hasValue(given);
  }

  private void assertUnknown(String cell) {
    assertThat(rows("B01,,现场,," + cell + ",,,,").told())
        .singleElement()
        .asString()
        .startsWith("error unknown_debrief_part 2 组织建设 ");
  }

  @Test
  void aFileThatDoesNotAskForAllFourPartsSaysNothingOfThem() {
    Read<Debrief> read = Read.debriefs(folder, "党组织,述职方式,组织建设\n机电系,现场,有\n");

    assertThat(read.rows().get(0).partsGiven()).isEmpty();
    assertThat(read.rows().get(0).parts())
        .isEqualTo(Map.of(DebriefPart.ORGANIZATION_BUILDING, true));
    assertThat(read.rows().get(0).decidedGrade()).isEmpty();
    assertThat(read.told()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"优秀,良好,合格,AVERAGE", "优秀,称职,基本称职,AVERAGE", "优秀,基本合格,合格,FAIRLY_GOOD"})
  void theWordsOfTheWholeFileSayWhatAGradeMeans(
      String best, String settling, String word, Grade meaning) {
    Read<Debrief> read =
        Read.debriefs(
            folder, "党组织编号,述职方式,综合评价等次\nB01,现场,%s\nB02,现场,%s\n".formatted(settling, word));
    assertThat(read.rows().get(1).decidedGrade()).contains(meaning);
    assertThat(best).isEqualTo("优秀");
  }

  @ParameterizedTest
  @CsvSource({
    "未央,未央",
    "张未来,张未来",
    "张三（代）,张三(代)",
    "张 三,张三",
    "张三,张三",
    "'　张三 ',张三",
    "Zhang San,zhangsan"
  })
  void aSecretaryIsKeptAsNamesAreCompared(String cell, String kept) {
    assertThat(rows("B01,,现场," + cell + ",,,,,").rows().get(0).secretary()).contains(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "无", "/", "——", "空缺", "暂缺", "待定", "Vacant", "书记空缺", "暂无书记", "空缺（待选举）", "（空缺）", "书记待任命",
        "尚未配备", "目前空缺", "没有书记", "TBD"
      })
  void aCellThatNamesNobodyIsNoSecretary(String cell) {
    assertThat(rows("B01,,现场," + cell + ",,,,,").rows().get(0).secretary()).isEmpty();
  }

  @Test
  void gradeWordsThatDoNotSettleTheirSetRefuseTheFile() {
    List<Finding> findings = Refusals.of(() -> rows("B01,,现场,,,,,,优秀", "B02,,现场,,,,,,合格"));

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("mixed_grade_words");
              assertThat(finding.place()).isEqualTo(Place.of(Read.DEBRIEFS));
              assertThat(finding.values()).containsEntry("sets", "优秀、合格");
            });
  }

  @Test
  void aGradeNotYetDecidedIsNone() {
    Read<Debrief> read = rows("B01,,现场,,,,,,", "B02,,现场,,,,,,/");

    assertThat(read.rows()).extracting(Debrief::decidedGrade).containsOnly(Optional.empty());
    assertThat(read.account().rows().accepted()).isEqualTo(2);
  }

  @Test
  void aWayOfReportingThatIsNoneIsRefused() {
    assertThat(rows("B01,,视频,,,,,,", "B02,,,,,,,,").told())
        .containsExactly(
            "error unknown_debrief_mode 2 述职方式 {known=现场/onsite；书面/written, value=视频}",
            "error missing_value 3 述职方式 {}");
  }

  @Test
  void aDecidedGradeThatIsNoGradeIsRefused() {
    Read<Debrief> read = rows("B01,,现场,,,,,,不错");

    assertThat(read.told())
        .containsExactly(
            "error invalid_grade 2 综合评价等次 {known=%s}".formatted(GradeVocabulary.known()));
    assertThat(read.account().rows().refused()).isEqualTo(1);
  }

  @Test
  void aBranchNobodyKnowsIsRefused() {
    Read<Debrief> read = rows(",测绘系,现场,,,,,,");

    assertThat(read.account().rows().refused()).isEqualTo(1);
    assertThat(read.told().get(0)).startsWith("error unknown_branch 2 党组织 ").contains("测绘系");
  }

  @Test
  void twoDebriefsOfOneBranchAreBothRefusedAndNameEachOther() {
    Read<Debrief> read = rows("B01,,现场,,,,,,", ",机电系,书面,,,,,,", "B02,,书面,,,,,,");

    assertThat(read.told())
        .containsExactly(
            "error repeated_debrief 2 党组织 {branch=机电系, otherLine=3}",
            "error repeated_debrief 3 党组织 {branch=机电系, otherLine=2}");
    assertThat(read.rows()).extracting(Debrief::branch).containsExactly("B02");
    assertThat(read.account().rows().refused()).isEqualTo(2);
  }

  @Test
  void rowsOfTotalsArePassedOver() {
    Read<Debrief> read = rows("B01,,现场,,,,,,", "合 计,,1,,1,1,1,1,", ",总计,1,,,,,,");

    assertThat(read.told()).isEmpty();
    assertThat(read.account().rows().passedOver()).isEqualTo(new PassedOver(0, 0, 0, 0, 2, 0));
    assertThat(read.account().rows().read()).isEqualTo(3);
  }
}
