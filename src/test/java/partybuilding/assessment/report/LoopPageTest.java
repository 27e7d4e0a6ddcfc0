package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partybuilding.assessment.closure.ClosureCurve;
import partybuilding.assessment.closure.Ending;
import partybuilding.assessment.closure.Spell;
import partybuilding.assessment.facts.ledger.ClosureTime;
import partybuilding.assessment.facts.ledger.FunnelPoint;
import partybuilding.assessment.facts.ledger.LoopFacts;
import partybuilding.assessment.language.Language;

/** What the page says of how long problems stayed open, and of what came after. */
class LoopPageTest {
  private final Path folder;

  LoopPageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Element page(ReportFacts facts, Language language) throws IOException {
    Edition edition = ReportFolderTest.edition(language, Set.of(Format.HTML));
    ReportFolder.write(ReportFacts.content(facts.build(), ReportFacts.pictures()), edition, folder);
    return Element.parse(Files.readString(folder.resolve("details.html")));
  }

  private Element section(String id, LoopFacts loop, Language language) throws IOException {
    return page(new ReportFacts().loop(loop), language)
        .all()
        .filter(e -> e.attribute("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> row(Element section, String head) {
    return section
        .all()
        .filter(e -> e.named("tr") && e.text().strip().startsWith(head))
        .reduce((first, last) -> last)
        .orElseThrow()
        .all()
        .filter(e -> e.named("td"))
        .map(e -> e.text().strip())
        .toList();
  }

  @Test
  void withoutALedgerNeitherSectionNorTableAppears() throws IOException {
    assertThat(page(new ReportFacts().noLedger(), Language.ZH_CN).all())
        .noneMatch(e -> e.attribute("id").equals("loop") || e.text().contains("整改用时中位数（天）"));
    assertThat(page(new ReportFacts(), Language.ZH_CN).all().map(Element::text))
        .doesNotContain("各年度提出的问题用了多少天整改完成", "评—改—升");
  }

  @Test
  void theDaysUntilHalfAreClosedStandWithTheirLimits() throws IOException {
    Element section = section("rectification", new ReportLoop().build(), Language.ZH_CN);

    assertThat(row(section, "2023")).containsExactly("12", "7020–110", "58%", "75%", "75%");
    assertThat(row(section, "全部年度").get(0)).isEqualTo("24");
  }

  @Test
  void whereHalfAreNotClosedThatIsSaid() throws IOException {
    Element chinese = section("rectification", new ReportLoop().build(), Language.ZH_CN);
    assertThat(row(chinese, "2024")).containsExactly("12", "尚未过半50 以上", "25%", "25%", "—");

    Element english = section("rectification", new ReportLoop().build(), Language.EN);
    assertThat(row(english, "2024"))
        .containsExactly("12", "not reached50 or more", "25%", "25%", "—");
  }

  @Test
  void ofItemsThatAllEnteredLateNothingIsSaid() throws IOException {
    Element section = section("rectification", new ReportLoop().build(), Language.ZH_CN);

    assertThat(row(section, "2022")).containsExactly("1", "—", "—", "—", "—");
  }

  @Test
  void ofAYearThatIsNotYetDueThereIsNoTable() throws IOException {
    ClosureCurve curve = ClosureCurve.of(List.of(new Spell(0, 40, Ending.OPEN)));
    ClosureTime time = new ClosureTime(OptionalInt.of(2025), "all", curve, true);
    LoopFacts loop = new LoopFacts(List.of(time), List.of(), List.of(), List.of());

    assertThat(section("rectification", loop, Language.ZH_CN).text())
        .doesNotContain("整改用时中位数", "尚未过半");
  }

  @Test
  void theNewestYearsAreSetBesideEachOtherBranchByBranchInFixedOrder() throws IOException {
    Element section = section("loop", new ReportLoop().build(), Language.ZH_CN);

    assertThat(section.text()).contains("2024 年提出的问题的整改与 2025 年得分", "2025 年得分");
    assertThat(row(section, "机电工程系党总支"))
        .containsExactly("50%", "70.0", "72.0", "+2.0", "71.2", "+0.8");
    assertThat(row(section, "离退休党总支"))
        .containsExactly("65%", "83.0", "81.1", "\u22121.9", "84.2", "\u22123.1");
    assertThat(row(section, "信息工程系党总支").get(0)).isEqualTo("—");
    assertThat(
            section
                .all()
                .filter(e -> e.named("th") && e.attribute("scope").equals("row"))
                .map(Element::text))
        .hasSize(2 + 13)
        .startsWith("2023", "2024", "机电工程系党总支", "信息工程系党总支", "经济管理系党总支");
  }

  @Test
  void withoutAnExpectationADashStands() throws IOException {
    Element section = section("loop", new ReportLoop().notRankable().build(), Language.EN);

    assertThat(row(section, "机电工程系党总支")).containsExactly("50%", "70.0", "72.0", "+2.0", "—", "—");
  }

  @ParameterizedTest
  @CsvSource({
    "0.89, +0.89+0.54 至 +0.98, 整改完成率较高的党总支，次年得分也较高",
    "-0.89, −0.89−0.98 至 −0.54, 整改完成率较高的党总支，次年得分反而较低",
    "-0.25, −0.25−0.74 至 +0.42, 未见明显关联（区间包含零）",
    "NaN, —, 各党总支没有差别，或次序完全一致，不计算",
    "1, —, 各党总支没有差别，或次序完全一致，不计算"
  })
  void theAssociationIsReadAsItsIntervalAllows(double value, String figures, String reading)
      throws IOException {
    LoopFacts loop = new ReportLoop().correlation(value).build();

    assertThat(row(section("loop", loop, Language.ZH_CN), "2024"))
        .containsExactly("12", figures, reading);
  }

  @Test
  void anAssociationIsNoProof() throws IOException {
    assertThat(section("loop", new ReportLoop().build(), Language.ZH_CN).text())
        .contains("关联不等于因果");
    assertThat(section("loop", new ReportLoop().build(), Language.EN).text())
        .contains("An association is not a proof");
  }

  @Test
  void ofFewerThanEightBranchesThereIsNoAssociation() throws IOException {
    assertThat(row(section("loop", new ReportLoop().build(), Language.ZH_CN), "2023"))
        .containsExactly("7", "—", "可比的党总支太少，不计算");
    assertThat(row(section("loop", new ReportLoop().build(), Language.EN), "2023"))
        .containsExactly("7", "—", "not computed: too few branches");
  }

  @Test
  void tooManyBranchesAreLeftToTheTable() throws IOException {
    ReportFacts many = new ReportFacts().branches(70).loop(new ReportLoop().branches(70).build());

    Element page = page(many, Language.ZH_CN);

    Element section =
        page.all().filter(e -> e.attribute("id").equals("loop")).findFirst().orElseThrow();
    assertThat(section.text()).contains("共 69 个党总支，各党总支的数字见表 loop.csv。");
    assertThat(section.all().filter(e -> e.named("table"))).hasSize(1);
    assertThat(section.all().map(Element::text)).doesNotContain("机电工程系党总支");
  }

  @ParameterizedTest
  @CsvSource({"12, true", "13, false"})
  void theCountsOfMoreThanADozenBranchesAreLeftToTheTable(int branches, boolean listed)
      throws IOException {
    List<FunnelPoint> few =
        IntStream.rangeClosed(1, branches)
            .mapToObj(n -> new FunnelPoint(2024, String.format("DZ%02d", n), 5, 4, 0.8, false))
            .toList();
    LoopFacts loop = new LoopFacts(List.of(), few, List.of(), List.of());

    String text =
        page(new ReportFacts().branches(20).loop(loop), Language.ZH_CN)
            .all()
            .filter(e -> e.attribute("id").equals("rectification"))
            .findFirst()
            .orElseThrow()
            .text();

    assertThat(text.contains("机电工程系党总支 4/5")).isEqualTo(listed);
    assertThat(text.contains("有 13 个，不画控制图，已销号和应整改的项数见 tables/funnel.csv。")).isEqualTo(!listed);
  }
}
