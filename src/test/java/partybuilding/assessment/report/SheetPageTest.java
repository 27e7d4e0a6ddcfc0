package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.LineageEvent.Change;
import partybuilding.assessment.rectification.Age;
import partybuilding.assessment.rectification.Backlog;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.branch.BranchOpening;
import partybuilding.assessment.report.page.branch.BranchSheet;

/** The page of each branch in the leadership's report, and how the report leads to it. */
class SheetPageTest {
  private static Path write(ReportFacts facts, Language language, Path folder) throws IOException {
    Edition edition =
        new Edition(
            Readership.LEADERSHIP,
            language,
            Set.of(Format.HTML),
            "1",
            "0",
            OfficeFiles.NONE,
            Optional.empty(),
            Optional.empty());
    ReportFolder.write(ReportFacts.content(facts.build(), ReportFacts.pictures()), edition, folder);
    return folder;
  }

  private static String sheet(ReportFacts facts, int branch, Path folder) throws IOException {
    String file = String.format("DZ%02d.html", branch + 1);
    return Files.readString(write(facts, Language.ZH_CN, folder).resolve("branches").resolve(file));
  }

  private static List<String> all(String pattern, String page) {
    return Pattern.compile(pattern).matcher(page).results().map(MatchResult::group).toList();
  }

  @Test
  void everyBranchHasAPageThatLeadsToItsNeighboursToAllAndBack(@TempDir Path folder)
      throws IOException {
    String first = sheet(new ReportFacts(), 0, folder);
    String second = Files.readString(folder.resolve("branches/DZ02.html"));
    String last = Files.readString(folder.resolve("branches/DZ14.html"));

    assertThat(first).contains("rel=\"next\" href=\"DZ02.html\"").doesNotContain("rel=\"prev\"");
    assertThat(second)
        .contains("rel=\"prev\" href=\"DZ01.html\"", "rel=\"next\" href=\"DZ03.html\"");
    assertThat(last).contains("rel=\"prev\" href=\"DZ13.html\"").doesNotContain("rel=\"next\"");
    assertThat(all("<li><a href=\"DZ\\d\\d.html\"", first)).hasSize(14);
    assertThat(first).contains("aria-current=\"page\">机电工程系党总支", "../index.html#branches");
  }

  @Test
  void theReportLeadsFromEveryBranchToItsPage(@TempDir Path folder) throws IOException {
    String page =
        Files.readString(write(new ReportFacts(), Language.ZH_CN, folder).resolve("details.html"));

    for (String link : all("(?<=href=\")branches/[^\"]+", page)) {
      assertThat(folder.resolve(link)).exists();
    }
    assertThat(all("href=\"branches/[^\"]+", page)).hasSize(14);
  }

  @Test
  void theLongestOverdueProblemStandsAboveAllOthersAndWhatPaperHasNoRoomForIsCounted(
      @TempDir Path folder) throws IOException {
    ReportFacts facts = new ReportFacts();
    facts.item(0, "1", "还没有到期", 0).item(0, "2", "超期不久", 3).item(0, "3", "超期很久", 143);
    for (int i = 4; i < 9; i++) {
      facts.item(0, Integer.toString(i), "其他问题" + i, 0);
    }

    String page = sheet(facts, 0, folder);

    assertThat(page).containsSubsequence("超期很久", "超期 143 天", "超期不久", "超期 3 天", "还没有到期", "三个月内到期");
    assertThat(page).contains("另有 2 项在办问题", "其他问题8");
    assertThat(all("<tr class=\"beyond\"", page)).hasSize(2);
    assertThat(Files.readString(folder.resolve("details.html")))
        .contains("历年问题中超期的共 2 项，最长已超期 143 天（机电工程系党总支）");
    assertThat(Files.readString(folder.resolve("branches/DZ02.html"))).doesNotContain("超期很久");
  }

  @Test
  void aSheetOpensWithWhatIsToBeKnownAndWhatIsToBeDone(@TempDir Path folder) throws IOException {
    Backlog left = new Backlog("DZ01", 3, Map.of(Age.UP_TO_30, 1L), 1, 0, 2, 0);
    ReportFacts facts =
        new ReportFacts().standings(new ReportStandings().build()).backlogs(List.of(left));
    facts.item(0, "1", "还没有到期", 0).item(0, "2", "超期不久", 3);

    String lead = all("(?s)<div class=\"opening\">.*?</div>", sheet(facts, 0, folder)).get(0);

    assertThat(lead)
        .containsPattern("较上年|上一年度")
        .contains("明显高于全院平均", "期末在办问题 5 项，其中超期 1 项", "超期不久");
    assertThat(all("data-source=\"[^\"]+", lead)).hasSize(2);
  }

  @Test
  void aBranchWithNothingOpenAndNothingToTellSaysSo(@TempDir Path folder) throws IOException {
    String page = sheet(new ReportFacts().from(2025), 0, folder);

    assertThat(page).contains("没有上一年度的得分可比。", "没有本党总支的台账记录。");
  }

  @Test
  void aSheetTellsEveryClearChangeAsTheBranchsOwnReportDoes() {
    ReportFacts facts = new ReportFacts();
    PageInput input = PageInput.of(facts.build(), Words.of(ReportFolder.class, Language.ZH_CN));
    for (int branch = 0; branch < 14; branch++) {
      Branch of = input.facts().branches().get(branch);
      String known = BranchOpening.of(of, input).known().printed().text();
      String lead =
          BranchSheet.of(branch, input).lead().get(0).printed().text().replaceAll("[；。].*", "");
      assertThat(known).startsWith(lead + "；");
    }
  }

  @Test
  void aBranchWithoutAScoreIsNotSaidToLackAYearBefore(@TempDir Path folder) throws IOException {
    String page = sheet(new ReportFacts().groupMissing(2025, 2), 2, folder);

    assertThat(page).contains("本年没有得分。").doesNotContain("不与上年比较");
  }

  @Test
  void everyHolderOfTheLongestDelayIsNamed(@TempDir Path folder) throws IOException {
    ReportFacts facts = new ReportFacts();
    facts.item(1, "1", "早", 143).item(0, "2", "同样早", 143).item(1, "3", "也早", 143);
    facts.item(2, "4", "晚", 142);

    sheet(facts, 0, folder);

    assertThat(Files.readString(folder.resolve("details.html")))
        .contains("历年问题中超期的共 4 项，最长已超期 143 天（信息工程系党总支、机电工程系党总支）。");
  }

  @Test
  void ofMoreHoldersThanCanBeNamedNoneIs(@TempDir Path folder) throws IOException {
    ReportFacts facts = new ReportFacts();
    for (int branch = 0; branch < 13; branch++) {
      facts.item(branch, Integer.toString(branch), "早", 143);
    }

    sheet(facts, 0, folder);

    assertThat(Files.readString(folder.resolve("details.html")))
        .contains("最长已超期 143 天，涉及 13 个党总支。");
  }

  @Test
  void anOpenItemStandsWithItsMeasureAndWhoAnswersForIt(@TempDir Path folder) throws IOException {
    ReportFacts facts = new ReportFacts().item(0, "1", "还没有到期", 0);

    assertThat(sheet(facts, 0, folder))
        .contains("整改措施：补齐记录", ">责任人<", ">甲<")
        .doesNotContain("问题来源：");
    assertThat(Files.readString(folder.resolve("index.html"))).doesNotContain(">甲<");
  }

  @ParameterizedTest
  @CsvSource({
    "RENAME, 机械系党总支, 机电工程系党总支, 2022 年由机械系党总支更名而来。",
    "MERGE, 机械系党总支, 机电工程系党总支, 2022 年由机械系党总支合并而来",
    "SPLIT, 机械系党总支, 机电工程系党总支, 2022 年由机械系党总支分设。",
    "SPLIT, 机电工程系党总支, 模具系党总支, 2022 年分设出模具系党总支。",
    "CREATE, '', 机电工程系党总支, 2022 年新设。"
  })
  void howABranchCameAboutIsSaidOnItsPage(
      Change change, String from, String to, String sentence, @TempDir Path folder)
      throws IOException {
    String page = sheet(new ReportFacts().descended(0, 2022, change, from, to), 0, folder);

    assertThat(page).contains(sentence);
    assertThat(Files.readString(folder.resolve("branches/DZ02.html"))).doesNotContain(sentence);
  }

  @Test
  void aWithheldBranchHasItsPageAndNoFigureOfTheYear(@TempDir Path folder) throws IOException {
    String page = sheet(new ReportFacts().withheld(2025, 12), 12, folder);

    assertThat(page).contains("不公开：有效投票人不足 5 人", "class=\"withheld\"");
    int dimensions = all("<svg class=\"plot\"", page).size();
    assertThat(all("class=\"hatch\" y1=\"100\"", page)).hasSize(6 * dimensions);
    assertThat(all("data-source=\"scores\\.csv 2024[^>]*><b[^>]*>\\d", page)).isNotEmpty();
    assertThat(all("data-source=\"(scores|adjusted)\\.csv 2025[^>]*><b[^>]*>.?\\d", page))
        .isEmpty();
  }

  @Test
  void branchesOfSeveralUnitsAreGroupedByUnitAndKind(@TempDir Path folder) throws IOException {
    ReportFacts facts = new ReportFacts();
    for (int i = 0; i < 14; i++) {
      facts.under(i, i % 2 == 0 ? "东校区党委" : "西校区党委");
    }

    String page = Files.readString(write(facts, Language.ZH_CN, folder).resolve("details.html"));

    assertThat(page).containsSubsequence("东校区党委 · 教学", "东校区党委 · 机关", "西校区党委 · 教学", "西校区党委 · 机关");
    assertThat(Files.readString(folder.resolve("branches/DZ01.html"))).contains("西校区党委 · 机关");
  }

  @Test
  void beyondSixtyBranchesAllAreListedAndThePagesLeadBackToTheList(@TempDir Path folder)
      throws IOException {
    String sheet = sheet(new ReportFacts().branches(61), 60, folder);
    String page = Files.readString(folder.resolve("details.html"));

    assertThat(sheet).contains("../index.html#branches").doesNotContain("class=\"picker\"");
    assertThat(page).contains("展开全部 61 个党总支");
    assertThat(all("<tr data-branch=\"branches/DZ\\d\\d.html\">\n<th scope=\"row\"><a", page))
        .hasSizeGreaterThanOrEqualTo(61);
  }
}
