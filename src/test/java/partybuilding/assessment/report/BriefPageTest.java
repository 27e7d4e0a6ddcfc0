package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.rectification.Age;
import partybuilding.assessment.rectification.Backlog;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Recurrence;

/** What a reader of five minutes finds. */
class BriefPageTest {
  private static final int POINTS = 5;
  private static final int LETTERS = 3000;

  private final Path folder;

  BriefPageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Element page(ReportFacts facts, Format... formats) throws IOException {
    return page(facts, Language.ZH_CN, formats);
  }

  private Element page(ReportFacts facts, Language language, Format... formats) throws IOException {
    Set<Format> all = formats.length == 0 ? Set.of(Format.HTML) : Set.of(formats);
    Edition edition = ReportFolderTest.edition(language, all);
    ReportFolder.write(ReportFacts.content(facts.build(), ReportFacts.pictures()), edition, folder);
    return Element.parse(Files.readString(folder.resolve("index.html")));
  }

  private static Element section(String id, Element page) {
    return page.all().filter(e -> e.attribute("id").equals(id)).findFirst().orElseThrow();
  }

  private static List<String> points(Element page) {
    return section("points", page).all().filter(e -> e.named("li")).map(Element::text).toList();
  }

  private static List<Element> rows(Element page) {
    return section("branches", page).all().filter(e -> e.has("data-branch")).toList();
  }

  private static List<String> cells(Element row) {
    return row.all()
        .filter(e -> e.named("td"))
        .map(e -> e.text().strip().replaceAll("\\s+", " "))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsCommonIsOneSentenceBelowThePointsAndIsShortened(Language language) throws IOException {
    String long60 = "字".repeat(60);
    ReportFacts facts = new ReportFacts().common(ReportFacts.shared(long60, "DZ01", "DZ02"));
    Element page = page(facts, language);

    assertThat(points(page)).hasSizeBetween(1, POINTS);
    List<Element> below =
        section("points", page).all().filter(e -> e.named("p") && e.text().contains("字")).toList();
    assertThat(below).hasSize(1);
    assertThat(below.get(0).text())
        .contains("“" + "字".repeat(40) + "…”")
        .doesNotContain("字".repeat(41));
  }

  @Test
  void theReportHasTheNameThatAnOfficeGivesIt() throws IOException {
    Element page = page(new ReportFacts());

    assertThat(page.all().filter(e -> e.named("h1")).map(Element::text))
        .containsExactly("2025 年度党总支书记抓基层党建工作述职评议考核结果分析报告");
    assertThat(page.text()).contains("内部资料", "截至 2025 年 12 月 31 日");
  }

  @ParameterizedTest
  @EnumSource
  void atMostFiveShortPointsEachLeadToTheirSectionOfTheDetails(Language language)
      throws IOException {
    ReportFacts facts =
        new ReportFacts()
            .meetings(new ReportMeetings().build())
            .item(0, "1", "早", 143)
            .withheld(2025, 12);
    Element page = page(facts, language);

    assertThat(points(page)).hasSizeBetween(3, POINTS);
    assertThat(section("points", page).all().filter(e -> e.named("a")))
        .hasSameSizeAs(points(page))
        .allSatisfy(e -> assertThat(e.attribute("href")).startsWith("details.html#"));
  }

  @Test
  void theLowestDimensionStandsWithTheNumberOfBranchesWhoseLowestItIs() throws IOException {
    assertThat(points(page(new ReportFacts().halfWidth(0.02))).get(0))
        .contains("党建能力得分最低（82.8 分），14 个党总支中有 6 个以此项为最低。")
        .contains("较上年明显提升的有 5 项：信息工程系党总支党建能力、");
  }

  @Test
  void branchesWithoutAScoreAreNotCountedAmongThoseWithALowestDimension() throws IOException {
    ReportFacts facts = new ReportFacts().halfWidth(0.02).groupMissing(2025, 3);

    assertThat(points(page(facts)).get(0))
        .containsPattern("党建能力得分最低（82.8 分），各维度都有得分的 13 个党总支中有 \\d 个以此项为最低。");
  }

  @Test
  void aDimensionIsNotCalledLowestWhereItsIntervalReachesAnother() throws IOException {
    assertThat(points(page(new ReportFacts().halfWidth(30))).get(0)).contains("哪一个维度得分最低难以判定。");
    assertThat(points(page(new ReportFacts().noIntervals())).get(0))
        .contains("哪一个维度得分最低难以判定。")
        .doesNotContain("得分最低（");
  }

  @Test
  void aProblemThatCameBackAgainAndAgainIsCountedOnce() throws IOException {
    ReportFacts facts = new ReportFacts();
    facts.item(0, "1", "早", 3).item(0, "2", "中", 3).item(0, "3", "晚", 3).item(1, "4", "别", 3);
    List<FollowedItem> items = facts.build().ledger().items();
    Recurrence again = new Recurrence(items.get(1), items.get(0), OptionalInt.of(2));
    Recurrence twice = new Recurrence(items.get(2), items.get(1), OptionalInt.of(3));
    Recurrence other = new Recurrence(items.get(3), items.get(0), OptionalInt.empty());

    assertThat(points(page(facts.recurrences(List.of(again, twice, other)))))
        .anyMatch(
            point -> point.contains("2024 年以来销号后又提出的问题有 1 项，均在以前年度。年年提、年年改、年年有的有 1 项（机电工程系党总支）。"));
  }

  @Test
  void howManyChangesCannotBeToldIsSaid() throws IOException {
    assertThat(points(page(new ReportFacts())).get(1))
        .contains("可比的 56 项年度变化中 30 项难以判定，难以判定不等于没有变化。");
  }

  @Test
  void whatIsOverdueStandsWithTheLongestDelay() throws IOException {
    ReportFacts facts =
        new ReportFacts()
            .backlogs(List.of(new Backlog(Cohort.ALL, 6, Map.of(Age.OVER_180, 4L), 1, 0, 2, 0)));

    assertThat(points(page(facts.item(0, "1", "早", 143))))
        .anyMatch(
            point -> point.contains("截至 2025 年 12 月 31 日，超期 4 项（最长 143 天，机电工程系党总支），已整改待验收 2 项"));
  }

  @Test
  void gapsThatReachedNoLedgerAreCountedWithTheirBranches() throws IOException {
    assertThat(points(page(new ReportFacts().meetings(new ReportMeetings().build()))))
        .anyMatch(point -> point.contains("点评指出的 2 条问题中有 1 条未纳入整改台账（机电工程系党总支）。"));
    ReportMeetings known = new ReportMeetings().takenUp(Optional.of(true));
    assertThat(points(page(new ReportFacts().meetings(known.build()))))
        .anyMatch(point -> point.contains("均已纳入整改台账。"));
    ReportMeetings unknown = new ReportMeetings().takenUp(Optional.empty());
    assertThat(points(page(new ReportFacts().meetings(unknown.build()))))
        .noneMatch(point -> point.contains("点评指出的"));
  }

  @Test
  void everyBranchHasARowWithScoreChangeClosureAndDecidedGrade() throws IOException {
    Element page =
        page(
            new ReportFacts()
                .meetings(new ReportMeetings().build())
                .loop(new ReportLoop().build()));

    List<Element> rows = rows(page);
    assertThat(rows).hasSize(14);
    assertThat(rows.get(0).text().strip()).startsWith("机电工程系党总支");
    List<String> cells = cells(rows.get(0));
    assertThat(cells).hasSize(6);
    assertThat(cells.get(0)).matches("\\d+\\.\\d ?[+\u2212]?\\d.*(提升|下降|持平|难以判定)");
    assertThat(cells.get(4)).matches("\\d+/\\d+");
    assertThat(cells.get(5)).isEqualTo("好");
  }

  @Test
  void aWithheldBranchHasItsReasonInThePlaceOfItsScores() throws IOException {
    List<String> cells = cells(rows(page(new ReportFacts().withheld(2025, 12))).get(12));

    assertThat(cells.get(0)).isEqualTo("不公开：有效投票人不足 5 人");
    assertThat(String.join("", cells)).doesNotContainPattern("\\d\\.\\d");
  }

  @Test
  void whereEveryBranchIsWithheldNothingIsSaidOfBars() throws IOException {
    ReportFacts facts = new ReportFacts().branches(2).withheld(2025, 0).withheld(2025, 1);

    assertThat(section("branches", page(facts)).text())
        .contains("不公开：有效投票人不足 5 人")
        .doesNotContain("横条", "小图");
  }

  @Test
  void inTheFirstYearThereIsNeitherALineOfOneDotNorAChange() throws IOException {
    Element page = page(new ReportFacts().from(2025));

    assertThat(rows(page)).hasSize(14);
    assertThat(page.all()).noneMatch(e -> e.of("spark") || e.of("movement"));
    assertThat(section("branches", page).text())
        .contains("没有以前年度的数据可比。")
        .doesNotContain("较上年", "年数不足");
    assertThat(page.all().filter(e -> e.of("card")))
        .isNotEmpty()
        .noneMatch(card -> card.text().contains("较上年") || card.text().contains("年数不足"));
  }

  @Test
  void aSingleBranchIsComparedWithNone() throws IOException {
    Element page = page(new ReportFacts().branches(1).halfWidth(0.02));

    assertThat(rows(page)).hasSize(1);
    assertThat(points(page).get(0)).contains("得分最低（").doesNotContain("以此项为最低");
  }

  @Test
  void beyondSixtyBranchesThoseThatMovedStandThereAndTheSearchLeadsToAll() throws IOException {
    ReportFacts facts = new ReportFacts().branches(61);
    IntStream.range(0, 61).forEach(i -> facts.under(i, i % 2 == 0 ? "东校区党委" : "西校区党委"));

    Element page = page(facts);

    assertThat(rows(page)).hasSizeBetween(1, 60);
    Element section = section("branches", page);
    assertThat(section.text()).contains("共 61 个党总支，其中 ", "东校区党委：31 个党总支，", "在全部 61 个党总支中查找");
    assertThat(section.all().map(e -> e.attribute("href"))).contains("details.html#all-branches");
    assertThat(Files.readString(folder.resolve("details.html"))).contains("id=\"all-branches\"");
  }

  @Test
  void ofManyBranchesWithoutAClearChangeNoneIsSaidToStandInATable() throws IOException {
    ReportFacts facts = new ReportFacts().branches(70).unmoved().incomparable(3, "overall");
    Element section = section("branches", page(facts));

    assertThat(section.all()).noneMatch(e -> e.named("table"));
    assertThat(section.text())
        .contains("共 70 个党总支，可作比较的较上年都没有明显提升或下降，不逐一列出。")
        .doesNotContain("上表", "横条", "小图");
    assertThat(points(page(facts)).get(0)).contains("可作比较的党总支较上年都没有明显提升或下降。");
  }

  @Test
  void ofManyBranchesInTheirFirstYearNoneIsSaidToBeUnchanged() throws IOException {
    Element section = section("branches", page(new ReportFacts().branches(70).from(2025)));

    assertThat(section.text()).contains("共 70 个党总支，都不与上年比较，不逐一列出。").doesNotContain("提升或下降");
  }

  @Test
  void ofTooManyThatMovedThoseThatMovedMostStandThere() throws IOException {
    Element page = page(new ReportFacts().branches(400));

    assertThat(rows(page)).hasSize(60);
    assertThat(section("branches", page).text()).contains("上表列出变化最大的 60 个");
  }

  @Test
  void itsWordsTakeNoMoreThanFiveMinutes() throws IOException {
    ReportFacts facts = new ReportFacts().meetings(new ReportMeetings().build());
    Element page = page(facts, Format.HTML, Format.CSV);
    String text = section("content", page).text();

    assertThat(
            text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN))
        .hasSizeBetween(300, LETTERS);
  }

  @Test
  void whatLiesBesideItIsNamedAndNothingElse() throws IOException {
    Element all = page(new ReportFacts(), Format.HTML, Format.CSV, Format.XLSX);
    assertThat(section("onward", all).all().map(e -> e.attribute("href")))
        .contains("details.html", "findings.html", "assessment-2025.xlsx", "tables/scores.csv")
        .contains("papers/整改清单.xlsx")
        .doesNotContain("assessment-2025.pdf", "papers/");
  }

  @Test
  void thePapersAreNamedWhereTheyAreMade() throws IOException {
    Element written = page(new ReportFacts(), Format.HTML, Format.DOCX);

    assertThat(section("onward", written).all().map(e -> e.attribute("href")))
        .contains("papers/")
        .doesNotContain("papers/整改清单.xlsx");
  }

  @Test
  void onlyThePageIsNamedWhereNothingElseIsMade() throws IOException {
    assertThat(section("onward", page(new ReportFacts())).all().map(e -> e.attribute("href")))
        .contains("details.html", "findings.html")
        .noneMatch(link -> link.endsWith(".xlsx") || link.endsWith(".csv"));
  }
}
