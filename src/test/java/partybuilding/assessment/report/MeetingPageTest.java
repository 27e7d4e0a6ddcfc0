package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.facts.meeting.MeetingFacts;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.language.Language;

/** What the page says of debriefs, comments, turnout, and the weaknesses once named. */
class MeetingPageTest {
  private final Path folder;

  MeetingPageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Element page(MeetingFacts meetings, Language language) throws IOException {
    Edition edition = ReportFolderTest.edition(language, Set.of(Format.HTML));
    ReportFacts facts = new ReportFacts().meetings(meetings);
    ReportFolder.write(ReportFacts.content(facts.build(), ReportFacts.pictures()), edition, folder);
    return Element.parse(Files.readString(folder.resolve("details.html")));
  }

  private String section(ReportMeetings meetings, Language language) throws IOException {
    return section("meeting", page(meetings.build(), language)).text();
  }

  private String chinese(ReportMeetings meetings) throws IOException {
    return section(meetings, Language.ZH_CN);
  }

  private static Element section(String id, Element page) {
    return page.all().filter(e -> e.attribute("id").equals(id)).findFirst().orElseThrow();
  }

  private static List<String> row(Element section, String start) {
    return section
        .all()
        .filter(e -> e.named("tr") && e.text().strip().startsWith(start))
        .findFirst()
        .orElseThrow()
        .all()
        .filter(e -> e.named("td") || e.named("th"))
        .map(e -> e.text().strip().replaceAll("\\s+", " "))
        .toList();
  }

  @Test
  void withoutMeetingsThereIsNeitherSection() throws IOException {
    assertThat(page(MeetingFacts.NONE, Language.ZH_CN).all())
        .noneMatch(e -> Set.of("meeting", "weaknesses").contains(e.attribute("id")))
        .noneMatch(e -> e.text().equals("述职与点评"));
  }

  @Test
  void eachBranchHasHowItReportedAndWhatWasDecided() throws IOException {
    Element section = section("meeting", page(new ReportMeetings().build(), Language.ZH_CN));

    assertThat(row(section, "机电工程系"))
        .containsExactly("机电工程系党总支新任书记", "现场述职", "有", "有", "有", "有", "已现场述职", "好", "81.3");
    assertThat(row(section, "信息工程系"))
        .containsExactly("信息工程系党总支", "书面述职", "有", "有", "有", "无", "未现场述职", "较好", "81.3");
    assertThat(row(section, "建筑工程系"))
        .containsExactly("建筑工程系党总支", "书面述职", "—", "—", "—", "—", "未现场述职", "较好", "81.3");
  }

  @Test
  void whoLeftAPartOutWhoIsNewAndWhoHasNotComeIsNamed() throws IOException {
    assertThat(chinese(new ReportMeetings()))
        .contains(
            "述职内容不完整的有：信息工程系党总支。",
            "2021 年至 2025 年的任期内未现场述职的有：信息工程系党总支、建筑工程系党总支。",
            "本年书记有变动的有：机电工程系党总支；");
    assertThat(section(new ReportMeetings(), Language.EN))
        .contains("Not yet on site in the term, 2021 to 2025: 信息工程系党总支, 建筑工程系党总支.");
  }

  @Test
  void whereEveryoneCameThatIsSaid() throws IOException {
    assertThat(chinese(new ReportMeetings().allOnsite()))
        .contains("2021 年至 2025 年的任期内，各党总支书记均已现场述职。")
        .doesNotContain("尚未现场述职的有");
  }

  @Test
  void aNewSecretaryIsMarkedBesideTheBranchsScores() throws IOException {
    Element section = section("branches", page(new ReportMeetings().build(), Language.ZH_CN));

    assertThat(row(section, "机电工程系").get(0)).isEqualTo("机电工程系党总支新任书记");
    assertThat(row(section, "信息工程系").get(0)).isEqualTo("信息工程系党总支");
  }

  @Test
  void theWaysOfReportingStandBesideEachOtherWithTheCaution() throws IOException {
    Element section = section("meeting", page(new ReportMeetings().build(), Language.ZH_CN));

    assertThat(row(section, "党建信心")).containsExactly("党建信心", "81.63 个党总支", "79.111 个党总支");
    assertThat(section.text()).contains("两栏是不同的党总支，现场述职的党总支并非随机确定；");
  }

  @Test
  void theQuotaIsSaidWithItsFigures() throws IOException {
    assertThat(chinese(new ReportMeetings()))
        .contains("14 个党总支中已定综合评价等次的 3 个，其中不为“好”的 2 个；按“好”等次比例控制要求，不少于 1 个。");
    assertThat(chinese(new ReportMeetings().notGood(0)))
        .contains("其中不为“好”的 0 个；按“好”等次比例控制要求，不少于 1 个，尚不足，请党委研究。");
  }

  @Test
  void anOrderThatDisagreesIsForTheCommitteeToWeigh() throws IOException {
    assertThat(chinese(new ReportMeetings())).contains("综合评价等次与测评次序不一致的有：机电工程系党总支——", "由党委综合研判。");
    assertThat(chinese(new ReportMeetings().outOfOrder(0)))
        .contains("综合评价等次与测评次序未见明显不一致。")
        .doesNotContain("不一致的有");
    assertThat(chinese(new ReportMeetings().notRankable()))
        .contains("不与综合评价等次对照。")
        .doesNotContain("不一致的有");
  }

  @Test
  void gapsThatNeverReachedTheLedgerAreListedAndOthersAreNot() throws IOException {
    Element section = section("meeting", page(new ReportMeetings().build(), Language.ZH_CN));
    Element comments = section.all().filter(e -> e.named("table")).toList().get(2);

    assertThat(row(comments, "机电工程系")).containsExactly("机电工程系党总支", "1", "0", "1", "0");
    assertThat(row(comments, "信息工程系")).containsExactly("信息工程系党总支", "1", "1", "—", "—");
    assertThat(section.text())
        .contains("点评指出但未纳入整改台账的问题：", "（党建能力）调查研究不深入，报告少")
        .doesNotContain("品牌不响", "多下支部");
  }

  @Test
  void whereEveryGapIsTakenUpOrNothingIsKnownThatIsSaid() throws IOException {
    assertThat(chinese(new ReportMeetings().takenUp(Optional.of(true))))
        .contains("点评指出的问题均已纳入整改台账。")
        .doesNotContain("未纳入整改台账的问题：");
    assertThat(chinese(new ReportMeetings().takenUp(Optional.empty())))
        .contains("无法核对点评是否纳入台账。")
        .doesNotContain("均已纳入", "未纳入整改台账的问题：");
  }

  @Test
  void requirementsAreCoveredOrNotAndLastYearsKeptOrNot() throws IOException {
    Element section = section("meeting", page(new ReportMeetings().build(), Language.ZH_CN));

    assertThat(row(section, "2024")).containsExactly("2024", "抓班子带队伍", "12", "9");
    assertThat(row(section, "2025")).containsExactly("2025", "抓班子带队伍", "7", "2整改期内（未到考核节点）");
    assertThat(section.text()).contains("本年台账中没有“抓班子带队伍”方面问题的有：信息工程系党总支。");
  }

  @Test
  void turnoutStandsBesideLastYears() throws IOException {
    Element section = section("meeting", page(new ReportMeetings().build(), Language.ZH_CN));

    assertThat(row(section, "党委委员")).containsExactly("党委委员", "9", "9", "—", "100%", "80%");
  }

  @Test
  void groupsThatDifferStandWithHowMuch() throws IOException {
    Element section = section("meeting", page(new ReportMeetings().build(), Language.EN));

    assertThat(section.text())
        .contains("committee and secretary", "\u22126.0", "\u221211.9 to \u22120.2");
  }

  @Test
  void groupsThatAgreeOrAreHiddenAreSaidToBe() throws IOException {
    assertThat(chinese(new ReportMeetings().agreed())).contains("各参评类别对各党总支的打分未见明显差异。");
    assertThat(chinese(new ReportMeetings().pairs(0))).contains("本年未公布分类别的数字，不作参评类别之间的比较。");
  }

  @Test
  void ofManyDisagreementsThirtyStandThereAndTheRestIsCounted() throws IOException {
    assertThat(chinese(new ReportMeetings().pairs(33))).contains("另有 3 处打分差异未列在此");
  }

  @Test
  void aWeaknessIsFollowedInOneSentenceWithItsCaution() throws IOException {
    ReportMeetings meetings =
        new ReportMeetings()
            .weakness("confidence", Verdict.IMPROVED, 80.12)
            .weakness("capability", Verdict.DECLINED, 70)
            .weakness("project_integration", Verdict.HELD, 75.5);

    String section = section("weaknesses", page(meetings.build(), Language.ZH_CN)).text();

    assertThat(section)
        .contains(
            "2021 年指出“信心不足”：全院党建信心 2021 年为 75.0 分，2025 年为 80.1 分，累计提高 5.1 分"
                + "（95% 区间 3.9–6.4），变化明显。"
                + "2021 年以来台账共提出这方面的问题 61 项（其中 9 项仍在整改期内，未到考核节点），"
                + "截至 2025 年 12 月 31 日已销号 40 项、已整改待验收 5 项、超期 3 项。",
            "累计下降 5.0 分（95% 区间 \u22126.2 至 \u22123.8）",
            "变化 +0.5 分（95% 区间 \u22120.7 至 1.7），基本持平",
            "得分升降包含打分尺度变化的影响");
  }

  @Test
  void whatCannotBeComparedIsSaidToBeSo() throws IOException {
    ReportMeetings meetings =
        new ReportMeetings()
            .weakness("confidence", Verdict.NOT_COMPARABLE, 80)
            .weakness("capability", Verdict.WITHHELD, 70)
            .weakness("project_integration", Verdict.TOO_FEW_YEARS, 75);

    assertThat(section("weaknesses", page(meetings.build(), Language.EN)).text())
        .contains(
            "Confidence of 2021 cannot be compared with that of 2025 (the rules of the two years"
                + " differ).",
            "Capability is not compared, because one of the two years is withheld.",
            "Project integration has no score in 2021 or in 2025, so nothing is said of its change"
                + " yet")
        .doesNotContain("raised in the ledger");
  }
}
