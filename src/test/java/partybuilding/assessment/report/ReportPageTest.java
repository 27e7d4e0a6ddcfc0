package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.score.VisibleChange;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.rectification.Backlog;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.score.Note;

/** What readers find on the pages of the report. */
class ReportPageTest {
  private final Path folder;

  ReportPageTest(@TempDir Path reports) throws IOException {
    this.folder = Files.createDirectory(reports.resolve("2025"));
  }

  private String page(ReportFacts facts, Language language) throws IOException {
    return page(facts.build(), ReportFolderTest.edition(language, Set.of(Format.HTML)));
  }

  private String page(Comparison facts, Edition edition) throws IOException {
    ReportFolder.write(ReportFacts.content(facts, ReportFacts.pictures()), edition, folder);
    Path index = folder.resolveSibling(ReportsIndex.FILE_NAME);
    ReportsIndex.of(index.resolveSibling(""), "1").orElseThrow().write(index);
    return Files.readString(folder.resolve("details.html"));
  }

  private String brief(ReportFacts facts, Language language) throws IOException {
    page(facts, language);
    return Files.readString(folder.resolve("index.html"));
  }

  private List<String> pages(ReportFacts facts, Language language) throws IOException {
    return List.of(brief(facts, language), Files.readString(folder.resolve("details.html")));
  }

  private static List<String> all(String pattern, String page) {
    return Pattern.compile(pattern).matcher(page).results().map(MatchResult::group).toList();
  }

  @ParameterizedTest
  @EnumSource
  void noPageAsksForAnythingOutsideItself(Language language) throws IOException {
    for (String page : pages(new ReportFacts(), language)) {
      assertThat(page).doesNotContain("http:", "https:", "url(", "@import", "<link");
      assertThat(all("<script[^>]*>", page)).containsExactly("<script>");
      assertThat(page).doesNotContain("src=");
      assertThat(page).contains("default-src &#39;none&#39;").doesNotContain("unsafe-inline");
      assertThat(page).doesNotContain(" style=\"");
    }
  }

  @Test
  void noBlankPartsChineseSentences() throws IOException {
    page(new ReportFacts().meetings(new ReportMeetings().build()), Language.ZH_CN);
    List<Path> pages;
    try (Stream<Path> files = Files.walk(folder)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).toList();
    }
    assertThat(pages).hasSizeGreaterThan(10);
    for (Path page : pages) {
      assertThat(Files.readString(page))
          .doesNotContainPattern("。(</span>)?\\s+(<span>)?\\p{IsHan}");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyLinkLeadsToAPageThatIsThereAndToAnAnchorOnIt(Language language) throws IOException {
    ReportFacts facts =
        new ReportFacts()
            .meetings(new ReportMeetings().build())
            .backlogs(List.of(new Backlog(Cohort.ALL, 6, Map.of(), 1, 0, 2, 0)));
    for (String page : pages(facts, language)) {
      List<String> links = all("(?<=href=\")[^#\"][^\"]*", page);

      assertThat(links).isNotEmpty();
      for (String link : links) {
        Path file = folder.resolve(link.replaceFirst("#.*", ""));
        assertThat(file).exists();
        if (link.contains("#")) {
          assertThat(Files.readString(file))
              .contains(" id=\"" + link.substring(link.indexOf('#') + 1) + "\"");
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void thePagesAreWellFormed(Language language) throws IOException {
    pages(new ReportFacts().withheld(2025, 2), language)
        .forEach(page -> assertWellFormed(page, language));
  }

  private static void assertWellFormed(String page, Language language) {
    assertThat(page).startsWith("<!DOCTYPE html>").contains("lang=\"" + language.tag() + "\"");
    assertThat(page).doesNotContain("${", "#{", "??").doesNotContainPattern("<th:|\\sth:\\w+=");
    assertThat(all("<h1", page)).hasSize(1);
    assertThat(all(" id=\"[^\"]+", page)).doesNotHaveDuplicates();
    assertThat(all("<svg role=\"img\"", page))
        .isNotEmpty()
        .hasSameSizeAs(all("<svg role=\"img\"[^>]* aria-label=\"[^\"]+\"", page));
    for (String anchor : all("href=\"#[^\"]+", page)) {
      assertThat(page).contains("id=\"" + anchor.substring(7) + "\"");
    }
  }

  @Test
  void namesAreEscaped() throws IOException {
    ReportFacts facts = new ReportFacts();
    facts.named(0, "<script>alert(1)</script>").organisation("\"Acme\" & <b>Sons</b>'");

    for (String page : pages(facts, Language.EN)) {
      assertThat(page).doesNotContain("<script>alert", "<b>Sons");
      assertThat(page).contains("&quot;Acme&quot; &amp; &lt;b&gt;Sons&lt;/b&gt;&#39;");
    }
    assertThat(page(facts, Language.EN)).contains("&lt;script&gt;alert(1)");
  }

  @Test
  void aMovementCarriesSignFigureAndWord() throws IOException {
    String page = page(new ReportFacts(), Language.ZH_CN);

    assertThat(page).contains("▲", "–", "提升", "持平").containsPattern("\\+\\d\\.\\d");
    assertThat(page).contains("\u22120.").doesNotContainPattern(">-\\d");
  }

  @Test
  void inItsOnlyYearNothingIsCompared() throws IOException {
    String page = page(new ReportFacts().from(2025), Language.ZH_CN);

    assertThat(page).contains("年数不足").doesNotContain(">提升<", ">下降<", "应结合日常掌握情况综合研判");
  }

  @Test
  void oneBranchIsEnough() throws IOException {
    assertThat(page(new ReportFacts().branches(1), Language.EN))
        .contains("1 general Party branch<");
  }

  @Test
  void aWithheldBranchShowsTheReasonAndNoFigure() throws IOException {
    String page = page(new ReportFacts().withheld(2025, 12), Language.ZH_CN);

    String row = all("(?s)<th scope=\"row\"><a [^>]*>后勤与产业党总支.*?</tr>", page).get(0);
    assertThat(row).contains("不公开：有效投票人不足 5 人").doesNotContainPattern("\\d\\.\\d");
    assertThat(Files.readString(folder.resolve("index.html"))).contains("后勤与产业党总支本年得分不公开");
  }

  @Test
  void withoutALedgerTheSectionSaysSo() throws IOException {
    String page = page(new ReportFacts().noLedger(), Language.ZH_CN);

    assertThat(page).contains("没有整改台账").doesNotContain("整改完成率</span>");
  }

  @Test
  void ballotsWithoutNumbersGiveNoVerdict() throws IOException {
    for (String page : pages(new ReportFacts().noIntervals(), Language.ZH_CN)) {
      assertThat(page).contains("算不出区间", "评议票未编号").doesNotContain("有效票", "▲</span>");
    }
  }

  @Test
  void nothingFoundIsSaid() throws IOException {
    assertThat(page(new ReportFacts().found(0), Language.ZH_CN)).contains("没有发现数据问题");
  }

  @Test
  void manyFindingsAreSummedUpByKindAndTheirPageIsNamed() throws IOException {
    String page = page(new ReportFacts().found(250).foundBeyondTheKept(900), Language.ZH_CN);

    String section = page.substring(page.indexOf("id=\"data\""), page.indexOf("id=\"withheld\""));
    assertThat(all("<td>没有登记党组织", section)).isEmpty();
    assertThat(all("没有登记党组织“机电系”", section)).hasSize(1);
    assertThat(section).contains(">983<", "同类共 983 条，列出前 83 条。", "href=\"findings.html\"");
  }

  @Test
  void manyBranchesAreFoldedUpBehindTheChangedOnes() throws IOException {
    String page = page(new ReportFacts().branches(61), Language.ZH_CN);

    assertThat(page.indexOf("较上年变化明显的党总支")).isPositive().isLessThan(page.indexOf("展开全部 61"));
    assertThat(page).contains("展开全部 61 个党总支");
  }

  @Test
  void theFootSaysWhatTheRunWasMadeFrom() throws IOException {
    for (String page : pages(new ReportFacts(), Language.ZH_CN)) {
      assertThat(page.substring(page.indexOf("<footer>")))
          .contains("合成示例数据", "程序版本 0.1.0", "运行编号 ab12ab12ab12<");
    }
  }

  @Test
  void aLedgerThatStrikesNothingOffIsCountedByWhatIsRectifiedAndSaysSo() throws IOException {
    String page = page(new ReportFacts().nothingStruckOff(), Language.ZH_CN);

    assertThat(all("均无已销号的问题，本报告改按“已整改”统计", page)).hasSize(2);
    assertThat(page).contains("项已整改（", "按期整改 66 项", "结转 12 项", "超期 9 项", ">已整改</th>");
    assertThat(page(new ReportFacts(), Language.ZH_CN))
        .contains("项已销号（", ">已销号</th>")
        .doesNotContain("改按");
  }

  @Test
  void beforeItsDayOfJudgementACohortHasNoRate() throws IOException {
    String page = page(new ReportFacts(), Language.ZH_CN);

    String row = all("(?s)<th scope=\"row\">2025</th>.*?</tr>", page).get(0);
    assertThat(row).contains("<b>—</b>", "整改期内（未到考核节点）").doesNotContain("%");
  }

  @Test
  void aBranchWithoutAScoreIsNamedWithTheReason() throws IOException {
    String page = brief(new ReportFacts().groupMissing(2025, 1), Language.ZH_CN);

    assertThat(page).contains("信息工程系党总支缺一个参评类别的票，本年不计算得分，也不计入全院。");
  }

  @Test
  void manyWithheldBranchesDoNotBuryTheSentence() throws IOException {
    ReportFacts facts = new ReportFacts().branches(80);
    for (int branch = 0; branch < 70; branch++) {
      facts.withheld(2025, branch);
    }

    String page = brief(facts, Language.ZH_CN);

    String points = page.substring(page.indexOf("id=\"points\""), page.indexOf("id=\"branches\""));
    assertThat(points).contains("外语系党总支等 70 个党总支本年得分不公开").doesNotContain("艺术设计系");
  }

  @Test
  void aRangeOfBallotsIsExplained() throws IOException {
    assertThat(page(new ReportFacts().someAnswersMissing(), Language.ZH_CN))
        .contains("80–82", "最少–最多", "各维度票数不同的");
    assertThat(page(new ReportFacts(), Language.ZH_CN)).doesNotContain("最少–最多");
  }

  @Test
  void whereNothingIsOpenNoNoughtsAreCounted() throws IOException {
    assertThat(page(new ReportFacts().nothingOpen(), Language.ZH_CN))
        .contains("；没有结转的问题。")
        .doesNotContain("在办 0 项");
  }

  /** A change without its interval invites the reader to believe it to the last digit. */
  @ParameterizedTest
  @EnumSource
  void everyChangeIsPrintedWithItsInterval(Language language) throws IOException {
    List<String> changes =
        all("data-cell=\"change\">[^<]*</span> <?[^>]*>", page(new ReportFacts(), language));

    assertThat(changes)
        .hasSizeGreaterThan(40)
        .allMatch(change -> change.contains("<small data-cell=\"change_lower change_upper\""));
  }

  @Test
  void aChangeThatIsNoneAmongAllSaysWhyItsIntervalLeavesOutNought() throws IOException {
    Note reason = Note.NOT_JOINTLY;
    String page = page(new ReportFacts().changeNote("DZ01", reason), Language.ZH_CN);

    assertThat(page).contains("<small class=\"reason\">单独看明显，一并检验后证据不足</small>");
    assertThat(page(new ReportFacts(), Language.ZH_CN)).doesNotContain("class=\"reason\"");
  }

  @Test
  void theSmallestVisibleChangeStandsOnceAboveTheTableOfBranches() throws IOException {
    List<VisibleChange> visible =
        List.of(
            new VisibleChange(2025, "confidence", 5.46),
            new VisibleChange(2025, "capability", 4.1));
    String page = page(new ReportFacts().visible(visible), Language.ZH_CN);

    assertThat(all("本年能看出的最小变化[^<]*", page))
        .containsExactly("本年能看出的最小变化（各党总支的中位数，个别可略小）：党建信心约 ±5.5 分、党建能力约 ±4.1 分。");
    assertThat(page(new ReportFacts(), Language.ZH_CN)).doesNotContain("最小变化（");
  }
}
