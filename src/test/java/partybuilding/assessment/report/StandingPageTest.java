package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.facts.standing.Ceiling;
import partybuilding.assessment.language.Language;

/** What the page says of where the branches stand among each other. */
class StandingPageTest {
  private final Path folder;

  StandingPageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Element page(ReportFacts facts, Language language) throws IOException {
    Edition edition = ReportFolderTest.edition(language, Set.of(Format.HTML));
    ReportFolder.write(ReportFacts.content(facts.build(), ReportFacts.pictures()), edition, folder);
    return Element.parse(Files.readString(folder.resolve("details.html")));
  }

  private Element section(ReportStandings standings, Language language) throws IOException {
    return section("standing", page(new ReportFacts().standings(standings.build()), language));
  }

  private Element brief() throws IOException {
    return Element.parse(Files.readString(folder.resolve("index.html")));
  }

  private static Element section(String id, Element page) {
    return page.all().filter(e -> e.attribute("id").equals(id)).findFirst().orElseThrow();
  }

  private static List<String> cells(Element section, String branch) {
    Element row =
        section
            .all()
            .filter(e -> e.named("tr") && e.text().strip().startsWith(branch))
            .findFirst()
            .orElseThrow();
    return row.all()
        .filter(e -> e.named("td"))
        .map(e -> e.text().strip().replaceAll("\\s+", " "))
        .toList();
  }

  @Test
  void withoutStandingsThereIsNoSection() throws IOException {
    assertThat(page(new ReportFacts(), Language.ZH_CN).all())
        .noneMatch(e -> e.attribute("id").equals("standing") || e.text().equals("与全院相比"));
  }

  @Test
  void aBranchHasItsEffectPositionMovementAndTrend() throws IOException {
    Element section = section(new ReportStandings(), Language.ZH_CN);

    assertThat(cells(section, "机电工程系").subList(0, 2))
        .containsExactly(
            "+2.00.5–3.5明显高于全院平均", "较上年+1.90.7–3.0 ▲ 相对提升 历年 7 年+0.8/年\u22120.4 至 1.2 ▲ 相对提升");
    assertThat(cells(section, "信息工程系").subList(0, 2))
        .containsExactly(
            "\u22122.3\u22123.7 至 \u22120.8明显低于全院平均",
            "较上年\u22121.9\u22123.0 至 \u22120.7 ▼ 相对下降 历年 3 年+0.8/年\u22120.4 至 1.2 年数不足");
    assertThat(cells(section, "经济管理系").subList(0, 2))
        .containsExactly(
            "\u22120.1\u22121.6 至 1.4与平均水平无明显差别",
            "较上年+0.3\u22120.9 至 1.4 – 相对持平 历年 7 年+0.8/年\u22120.4 至 1.2 – 相对持平");
  }

  @Test
  void aMovementThatCannotBeToldHasItsFigureItsIntervalAndNoSign() throws IOException {
    Element section = section(new ReportStandings(), Language.ZH_CN);

    assertThat(cells(section, "财经系").get(1)).startsWith("较上年+1.1\u22120.1 至 2.2 难以判定 历年");
  }

  @Test
  void whereTheJointTestDoesNotCarryWhatItsOwnIntervalSaysTheReasonStands() throws IOException {
    Element section = section(new ReportStandings(), Language.ZH_CN);

    assertThat(cells(section, "外语系").get(1)).startsWith("较上年+1.70.5–2.8 难以判定单独看明显，一并检验后证据不足 历年");
  }

  @Test
  void whereThereIsNoFigureTheReasonStands() throws IOException {
    Element section = section(new ReportStandings(), Language.ZH_CN);

    assertThat(cells(section, "建筑工程系").subList(0, 2))
        .containsExactly("—与其他党总支同票评议的票太少", "较上年 不可比 历年 不公开");
  }

  @Test
  void aWithheldBranchShowsTheReasonAlone() throws IOException {
    ReportFacts facts =
        new ReportFacts().withheld(2025, 5).standings(new ReportStandings().build());

    Element section = section("standing", page(facts, Language.ZH_CN));

    assertThat(cells(section, "外语系")).containsExactly("不公开：有效投票人不足 5 人");
  }

  @Test
  void flagsReadAsEvaluatorDisagreementAllows() throws IOException {
    Element chinese = section(new ReportStandings(), Language.ZH_CN);
    assertThat(chinese.text()).contains("机电工程系党总支明显高于全院平均。", "信息工程系党总支明显低于全院平均。");
    assertThat(chinese.all().map(e -> e.attribute("title")))
        .contains("剔除打分宽严后，明显高于全院平均", "剔除打分宽严后，明显低于全院平均");

    Element english = section(new ReportStandings(), Language.EN);
    assertThat(english.text())
        .contains("Clearly above the college average: 机电工程系党总支.")
        .contains("Clearly below the college average: 信息工程系党总支.");
  }

  @Test
  void whereNobodyStandsOutThatIsSaid() throws IOException {
    assertThat(section(new ReportStandings().allAlike(), Language.ZH_CN).text())
        .contains("没有党总支判定为明显高于或低于全院平均。")
        .doesNotContain("党总支高出其他", "▲ 上升");
  }

  @Test
  void aNarrowRankIsSaidWhereTheDimensionTellsBranchesApart() throws IOException {
    Element section = section(new ReportStandings().rankability(0.75), Language.ZH_CN);

    assertThat(section.text()).contains("本年党建能力的区分度为 75%：各党总支的差异大多真实存在");
    assertThat(section.all().filter(e -> e.of("rank")).map(Element::text))
        .hasSize(4)
        .containsOnly("居第 2–3 位");
  }

  @Test
  void belowThreeQuartersNoRankIsSaid() throws IOException {
    Element section = section(new ReportStandings().rankability(0.74), Language.ZH_CN);

    assertThat(section.text()).contains("本年党建能力的区分度为 74%：各党总支的差异部分真实存在，但名次仍不稳定，不列名次。");
    assertThat(section.all().filter(e -> e.of("rank"))).isEmpty();
  }

  @Test
  void aRankThatCoversThreePlacesIsNotSaid() throws IOException {
    Element section = section(new ReportStandings().rankUpper(4), Language.ZH_CN);

    assertThat(section.text()).contains("没有一个党总支的名次能定到两位以内，不列名次。");
    assertThat(section.all().filter(e -> e.of("rank"))).isEmpty();
  }

  @Test
  void aCertainRankIsAnIntervalOfOnePlaceOnly() throws IOException {
    Element section = section(new ReportStandings().rankUpper(2), Language.EN);

    assertThat(section.all().filter(e -> e.of("rank")).map(Element::text))
        .hasSize(4)
        .containsOnly("place 2 only");
  }

  @Test
  void belowAHalfARankingMeansNothing() throws IOException {
    Element section = section(new ReportStandings().rankability(0.49), Language.ZH_CN);

    assertThat(section.text()).contains("本年党建信心的区分度为 49%：", "排名没有意义，不列名次。");
    assertThat(section.all().filter(e -> e.of("rank"))).isEmpty();
  }

  @Test
  void whereBranchesDoNotDifferSignificantlyNoSentenceSaysThatTheyDo() throws IOException {
    Element section = section(new ReportStandings().even(), Language.ZH_CN);

    assertThat(section.text()).contains("本年党建信心各党总支之间未见明显差异，不列名次。").doesNotContain("区分度为", "真实存在");
    assertThat(section.all().filter(e -> e.of("rank"))).isEmpty();
  }

  @Test
  void aCeilingIsSaidInTheSectionAndAmongTheMainPoints() throws IOException {
    ReportStandings standings = new ReportStandings().ceiling(Ceiling.GOOD_ABOVE_90);
    ReportFacts facts = new ReportFacts().standings(standings.build());
    Element page = page(facts, Language.ZH_CN);

    assertThat(section("standing", page).text()).contains("综合评价的好评率为 93.4%，已超过九成，难以据此区分各党总支。");
    assertThat(section("points", page).text()).contains("综合评价（93.4%）的好评率超过九成，难以据此区分各党总支。");
  }

  @Test
  void branchesThatDoNotDifferAreSaidInTheSectionAndAmongTheMainPoints() throws IOException {
    ReportStandings standings = new ReportStandings().ceiling(Ceiling.NO_SPREAD);
    ReportFacts facts = new ReportFacts().standings(standings.build());
    Element page = page(facts, Language.ZH_CN);

    String warning = "各党总支综合评价的得分总体没有明显差异，不能据此分出高低。";
    assertThat(section("standing", page).text()).contains(warning);
    assertThat(section("points", page).text()).contains(warning);
  }

  @Test
  void whereEveryDimensionTellsBranchesApartNothingIsWarnedOf() throws IOException {
    Element page = page(new ReportFacts().standings(new ReportStandings().build()), Language.ZH_CN);

    assertThat(page.text()).doesNotContain("已超过九成", "总体没有超出");
    assertThat(section("points", page).all().filter(e -> e.named("li")))
        .hasSizeLessThanOrEqualTo(7);
    assertThat(section("points", brief()).all().filter(e -> e.named("li")))
        .isNotEmpty()
        .hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void ofManyBranchesOnlyTheFlaggedStandThereAndTheRestIsCounted() throws IOException {
    ReportFacts facts =
        new ReportFacts().branches(61).standings(new ReportStandings().branches(61).build());

    Element section = section("standing", page(facts, Language.ZH_CN));

    assertThat(section.all().filter(e -> e.named("th") && e.attribute("scope").equals("row")))
        .hasSize(2);
    assertThat(section.text()).contains("其余 59 个党总支");
  }

  @Test
  void ofManyBranchesOfWhichNoneIsFlaggedNoneIsCalledTheRest() throws IOException {
    ReportFacts facts =
        new ReportFacts()
            .branches(61)
            .standings(new ReportStandings().branches(61).allAlike().build());

    Element section = section("standing", page(facts, Language.ZH_CN));

    assertThat(section.text()).contains("全院 61 个党总支都").doesNotContain("其余 61 个");
  }

  @Test
  void withASingleYearNoTableHasAColumnOfChanges() throws IOException {
    ReportFacts facts = new ReportFacts().from(2025).standings(new ReportStandings().build());

    Element page = page(facts, Language.ZH_CN);

    assertThat(section("branches", page).text())
        .contains("只有一个年度，没有上年可比")
        .doesNotContain("较上年", "年数不足");
    assertThat(section("standing", page).all().filter(e -> e.named("th")))
        .noneMatch(e -> e.text().contains("升降"));
  }

  @Test
  void aSingleBranchHasNoTableOfPlaces() throws IOException {
    ReportFacts facts =
        new ReportFacts().branches(1).standings(new ReportStandings().branches(1).build());

    Element section = section("standing", page(facts, Language.ZH_CN));

    assertThat(section.text()).contains("只有一个党总支").doesNotContain("不可比");
    assertThat(section.all()).noneMatch(e -> e.named("table"));
  }

  @Test
  void upToSixtyBranchesAllStandThere() throws IOException {
    Element section = section(new ReportStandings(), Language.ZH_CN);

    assertThat(section.all().filter(e -> e.named("th") && e.attribute("scope").equals("row")))
        .hasSize(14);
    assertThat(section.text()).doesNotContain("未列在此");
  }

  @Test
  void ballotsWithoutNumbersLeaveStrictnessInAndThatIsSaid() throws IOException {
    Element section = section(new ReportStandings().noIds(), Language.ZH_CN);

    assertThat(section.text()).contains("本年评议票未编号，无法剔除打分宽严").doesNotContain("明显高于");
    assertThat(cells(section, "机电工程系").get(0)).isEqualTo("—");
  }

  @Test
  void whatTheAdjustmentDoesAndHidesIsSaid() throws IOException {
    assertThat(section(new ReportStandings(), Language.ZH_CN).text())
        .contains("从每张票中减去该票的平均分", "某一位书记打分的宽严", "人数很少的参评类别");
  }

  @Test
  void branchesThatNoBallotComparesAreSaidToBeApart() throws IOException {
    assertThat(section(new ReportStandings().twoParts(), Language.ZH_CN).text())
        .contains("按同票评议情况，各党总支分为 2 部分；各部分之间没有同票评议");
    assertThat(section(new ReportStandings(), Language.ZH_CN).text()).doesNotContain("各部分之间");
  }
}
