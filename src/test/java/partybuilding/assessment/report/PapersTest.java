package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.paper.ReadPaper;
import partybuilding.assessment.report.paper.Strangers;

/** What the papers say where something is missing. */
class PapersTest {
  private final Path folder;

  PapersTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private void write(ReportFacts facts, Language language) throws IOException {
    ReportFolder.write(
        ReportFacts.content(facts.build(), List.of()),
        ReportFolderTest.edition(language, Set.of(Format.DOCX, Format.CSV)),
        folder);
  }

  private ReadPaper paper(String name) {
    return ReadPaper.of(folder.resolve("papers").resolve(name + ".docx"));
  }

  private ReadPaper letter() {
    return paper("反馈函-机电工程系党总支");
  }

  @ParameterizedTest
  @EnumSource
  void noNumberIsWithoutATable(Language language) throws IOException {
    ReportFacts facts =
        new ReportFacts()
            .withheld(2025, 3)
            .groupMissing(2025, 4)
            .item(0, "ZG-1", "补录", 40)
            .meetings(new ReportMeetings().build());
    write(facts, language);
    Strangers strangers = new Strangers(folder.resolve("tables"));
    try (Stream<Path> papers = Files.list(folder.resolve("papers"))) {
      assertThat(papers.filter(file -> !file.toString().matches(".*(归档目录|archive-list).*")))
          .hasSize(17)
          .allSatisfy(file -> assertThat(strangers.in(ReadPaper.of(file))).isEmpty());
    }
  }

  @Test
  void aLetterStatesScoresOpenProblemsCommentsAndTheDecidedGrade() throws IOException {
    write(
        new ReportFacts().item(0, "ZG-1", "支部活动记录不全", 40).meetings(new ReportMeetings().build()),
        Language.ZH_CN);

    ReadPaper letter = letter();
    assertThat(letter.text())
        .contains("机电工程系党总支：", "党委确定的综合评价等次：好。", "（党建能力）调查研究不深入，报告少")
        .contains("值得肯定的方面：", "整改要求及完成时限：", "某职业技术学院党委", "合成示例数据");
    assertThat(letter.tables().get(0)).hasSize(1 + 4);
    assertThat(letter.tables().get(1).get(1))
        .containsExactly("ZG-1", "支部活动记录不全", "甲", "2025 年 11 月 21 日", "超期 40 天");
  }

  @Test
  void withoutLedgerAndMeetingALetterSaysSoAndLeavesTheGradeEmpty() throws IOException {
    write(new ReportFacts().noLedger(), Language.ZH_CN);

    assertThat(letter().paragraphs())
        .contains(
            "党委确定的综合评价等次：\t",
            Words.of(ReportFolder.class, Language.ZH_CN).text("branch.ledger.none"),
            "没有针对你党总支的点评记录。");
  }

  @Test
  void aWithheldBranchsLetterHoldsNoScore() throws IOException {
    write(new ReportFacts().withheld(2025, 0), Language.ZH_CN);

    assertThat(letter().text()).contains("有效投票人不足 5 人");
    assertThat(letter().tables()).isEmpty();
    List<List<String>> grades = paper("结果汇总表").tables().get(2);
    assertThat(grades.get(1)).startsWith("机电工程系党总支", "—");
    assertThat(String.join("", grades.get(1))).doesNotContainPattern("\\d\\.\\d|%");
  }

  private String circularOf(ReportFacts facts) throws IOException {
    write(facts.common(ReportFacts.shared("会议记录不全", "DZ01", "DZ02")), Language.ZH_CN);
    return paper("通报").text();
  }

  @Test
  void theCircularTellsWhatIsCommonAndNamesNoBranch() throws IOException {
    assertThat(circularOf(new ReportFacts()))
        .contains("涉及党总支较多的共性问题：“会议记录不全”（2 个党总支）。")
        .doesNotContain("机电工程系党总支");
  }

  @Test
  void theCircularTellsOfWhichProblemsTheClosureRateIs() throws IOException {
    assertThat(circularOf(new ReportFacts()))
        .contains("2024 年提出 93 项问题，除撤销和长期坚持外应整改 85 项，", "项已销号（整改完成率 ")
        .doesNotContain("长期坚持 6 项");
  }

  @Test
  void theCircularTellsNothingThatWouldTellOfSingleBranches() throws IOException {
    assertThat(circularOf(new ReportFacts().branches(6))).doesNotContain("会议记录不全");
  }

  @Test
  void oneYearAloneIsNotCompared() throws IOException {
    write(new ReportFacts().from(2025).branches(1), Language.ZH_CN);

    assertThat(letter().tables().get(0).get(1)).contains("—", "年数不足");
    assertThat(paper("通报").text()).doesNotContain("较上年提高");
  }

  @Test
  void theSummaryHoldsVotesAndSharesByGroup() throws IOException {
    write(new ReportFacts().meetings(new ReportMeetings().build()), Language.ZH_CN);

    ReadPaper summary = paper("结果汇总表");
    assertThat(summary.tables().get(0).get(1))
        .containsExactly("党委委员", "9", "9", "—", "—", "—", "—", "100%");
    assertThat(summary.tables().get(1).get(1))
        .containsExactly("机电工程系党总支", "党委委员", "9", "5（56%）", "3（33%）", "1（11%）", "0（0%）");
    assertThat(summary.tables().get(2)).hasSize(1 + 14);
    assertThat(summary.paragraphs())
        .anyMatch(line -> line.startsWith("主持人（签字）"))
        .anyMatch(line -> line.startsWith("计票人（签字）"))
        .anyMatch(line -> line.startsWith("监票人（签字）"));
  }

  @Test
  void withoutTurnoutAndDebriefsTheirTablesAreEmptyToBeFilledIn() throws IOException {
    write(new ReportFacts(), Language.ZH_CN);

    List<List<List<String>>> tables = paper("述职与到会情况一览").tables();
    assertThat(tables.get(0).subList(1, 4))
        .extracting(row -> row.get(0))
        .containsExactly("党委委员", "党总支书记", "党支部书记");
    assertThat(tables.get(0).get(1).subList(1, 8)).containsOnly("");
    assertThat(tables.get(1)).hasSize(1 + 14);
    assertThat(tables.get(1).get(1).subList(1, 7)).containsOnly("");
  }

  @Test
  void ofHundredsOfBranchesNoPaperListsThemAll() throws IOException {
    write(new ReportFacts().branches(301), Language.ZH_CN);

    assertThat(paper("结果汇总表").text()).contains("tables/grade-shares.csv", "tables/scores.csv");
    assertThat(paper("述职与到会情况一览").text()).contains("tables/debriefs.csv");
  }

  @Test
  void withoutTheFormatThereIsNoPaper() throws IOException {
    ReportFolder.write(
        ReportFacts.content(new ReportFacts().build(), List.of()),
        ReportFolderTest.edition(Language.EN, Set.of(Format.CSV)),
        folder);

    assertThat(folder.resolve("papers")).doesNotExist();
  }
}
