package partybuilding.assessment.chart.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.chart.ChartBook;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.chart.base.MovementMark;
import partybuilding.assessment.chart.base.VerdictCode;
import partybuilding.assessment.chart.draw.ScorePoint;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ComparisonFixture;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.JudgedChange;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.LineageEvent;

final class BranchesChartTest {
  @Test
  void everyBranchHasItsPanelInTheFixedOrder() {
    Comparison facts = ComparisonFixture.facts().build();
    BranchesChart chart = chart(facts, Language.ZH_CN);
    assertThat(chart.panels())
        .extracting(panel -> panel.line().name())
        .containsExactlyElementsOf(facts.branches().stream().map(b -> b.shortName()).toList());
  }

  @Test
  void aWithheldYearIsMarkedAndBreaksTheLine() {
    BranchesChart chart =
        chart(ComparisonFixture.facts().withheld(2022, "b003").build(), Language.ZH_CN);
    BranchPanel panel = chart.panels().get(2);
    assertThat(panel.marks().withheld()).containsExactly(2022);
    assertThat(panel.line().points()).extracting(ScorePoint::year).doesNotContain(2022).hasSize(6);
    assertThat(panel.line().runs()).hasSize(2);
    assertThat(chart.hidden()).isEqualTo("不公开");
    assertThat(chart.caption().foot()).contains("有效投票人不足 5 人的党总支不公开：2022 年 1 个");
  }

  @Test
  void anotherSecretaryIsMarkedAndTheSameIsNot() {
    Comparison facts =
        ComparisonFixture.facts()
            .withheld(2021, "b002")
            .secretary(2021, "b002", true)
            .secretary(2023, "b002", true)
            .secretary(2023, "b003", false)
            .build();
    BranchesChart chart = chart(facts, Language.ZH_CN);
    assertThat(chart.panels().get(1).marks().secretaries())
        .isEqualTo(new SecretaryMark(List.of(2023)));
    assertThat(chart.panels().get(2).marks().secretaries().years()).isEmpty();
    assertThat(chart.caption().foot()).contains("底边的△表示当年书记有变动。");
  }

  @Test
  void whereNoSecretaryChangedNoTriangleIsExplained() {
    Comparison facts = ComparisonFixture.facts().secretary(2023, "b003", false).build();
    assertThat(chart(facts, Language.ZH_CN).caption().foot()).doesNotContain("△");
  }

  @Test
  void yearsBeforeABranchWasFoundedAreEmptyAndNotWithheld() {
    BranchesChart chart =
        chart(ComparisonFixture.facts().founded(2023, "b001").build(), Language.ZH_CN);
    BranchPanel panel = chart.panels().get(0);
    assertThat(panel.marks().withheld()).isEmpty();
    assertThat(panel.line().points())
        .extracting(ScorePoint::year)
        .containsExactly(2023, 2024, 2025);
  }

  @Test
  void aMergerOrSplitIsMarkedAndBreaksTheLine() {
    Comparison facts =
        ComparisonFixture.facts()
            .broken(2022, "b002", LineageEvent.Change.MERGE)
            .broken(2024, "b003", LineageEvent.Change.SPLIT)
            .build();
    BranchesChart chart = chart(facts, Language.ZH_CN);
    assertThat(chart.panels().get(1).marks().breaks()).containsExactly(new BreakMark(2022, "合并"));
    assertThat(chart.panels().get(2).marks().breaks()).containsExactly(new BreakMark(2024, "分设"));
    assertThat(chart.panels().get(1).line().runs())
        .extracting(run -> run.get(0).year())
        .containsExactly(2019, 2022);
    assertThat(chart.panels().get(1).line().ribbons()).hasSize(2);
    assertThat(chart.caption().foot()).contains("点线处为合并或分设");
    assertThat(chart(facts, Language.EN).panels().get(2).marks().breaks())
        .containsExactly(new BreakMark(2024, "split"));
  }

  @Test
  void aLineWithoutABreakIsWholeAndNothingIsSaidOfBreaks() {
    BranchesChart chart = chart(ComparisonFixture.facts().build(), Language.ZH_CN);
    assertThat(chart.panels()).allMatch(panel -> panel.marks().breaks().isEmpty());
    assertThat(chart.panels()).allMatch(panel -> panel.line().runs().size() == 1);
    assertThat(chart.caption().foot()).doesNotContain("点线");
  }

  @Test
  void aBranchThatCameOutOfASplitIsMarkedFromItsFirstYear() {
    Comparison facts =
        ComparisonFixture.facts()
            .founded(2023, "b001")
            .broken(2020, "b001", LineageEvent.Change.MERGE)
            .broken(2023, "b001", LineageEvent.Change.SPLIT)
            .build();
    assertThat(chart(facts, Language.ZH_CN).panels().get(0).marks().breaks())
        .containsExactly(new BreakMark(2023, "分设"));
  }

  @Test
  void theAxisHoldsEveryInterval() {
    BranchesChart chart = chart(ComparisonFixture.facts().build(), Language.EN);
    assertThat(chart.panels().stream().flatMap(p -> p.line().points().stream()))
        .allSatisfy(
            point ->
                assertThat(
                        point
                            .extent()
                            .allMatch(
                                s -> s >= chart.scores().lower() && s <= chart.scores().upper()))
                    .isTrue());
  }

  @Test
  void theTitleNamesTheBranchesThatMovedOrCountsThemWhereTheyAreMany() {
    Comparison facts = ComparisonFixture.facts().withheld(2025, "b007").build();
    String title = chart(facts, Language.ZH_CN).caption().title();

    assertThat(title).startsWith("2025 年党建信心较上年：").endsWith("1 个本年不公开");
    assertThat(moved(facts, Verdict.DECLINED)).hasSize(1).allMatch(title::contains);
    assertThat(moved(facts, Verdict.IMPROVED)).hasSize(4).noneMatch(title::contains);
    assertThat(title).contains("：4 个党总支提升；");
    assertThat(moved(facts, Verdict.HELD)).isNotEmpty().noneMatch(title::contains);
  }

  private static List<String> moved(Comparison facts, Verdict verdict) {
    Map<String, String> names =
        facts.branches().stream().collect(Collectors.toMap(Branch::id, Branch::shortName));
    return new DimensionFacts(facts, 0)
        .latest().stream()
            .filter(score -> score.verdict() == verdict)
            .map(score -> names.getOrDefault(score.branch(), ""))
            .toList();
  }

  @Test
  void theNamesAndCountsOfATitleAddUpToTheBranches() {
    for (Comparison facts :
        List.of(
            ComparisonFixture.facts().build(),
            ComparisonFixture.facts().withheld(2025, "b007").build(),
            ComparisonFixture.facts().withheld(2024, "b003").withheld(2025, "b007").build())) {
      String title = chart(facts, Language.ZH_CN).caption().title();
      int counted =
          Pattern.compile("(\\d+) 个")
              .matcher(title)
              .results()
              .mapToInt(r -> Integer.parseInt(r.group(1)))
              .sum();
      long named = facts.branches().stream().map(Branch::shortName).filter(title::contains).count();
      assertThat(counted + named).as(title).isEqualTo(14);
    }
  }

  @Test
  void oneYearIsNoLineAndOneBranchNoComparison() {
    ChartWords words = new ChartWords(Language.EN);
    Comparison year = ComparisonFixture.facts().years(2025).build();
    Comparison branch = ComparisonFixture.facts().branches(1).build();
    assertThat(BranchesChart.of(new DimensionFacts(year, 0), words)).isEmpty();
    assertThat(BranchesChart.of(new DimensionFacts(branch, 0), words)).isEmpty();
  }

  @Test
  void aPanelWithoutAnIntervalOfItsChangeIsNotCountedAsIncomparable() {
    Comparison facts = ComparisonFixture.facts().unnumbered(2024).build();
    BranchScore score = new DimensionFacts(facts, 0).latest().get(0);

    assertThat(VerdictCode.of(score.judged())).isEqualTo("no_interval");
    assertThat(VerdictCode.of(new JudgedChange(Optional.empty(), Verdict.NOT_COMPARABLE)))
        .isEqualTo("not_comparable");
    for (Language language : Language.values()) {
      ChartWords words = new ChartWords(language);
      assertThat(VerdictCode.ALL)
          .allSatisfy(code -> assertThat(words.text("verdict." + code)).isNotEmpty())
          .allSatisfy(
              code ->
                  assertThat(words.text("finding." + code, Map.of("names", "甲"))).contains("甲"));
    }
  }

  @Test
  void nobodyIsCalledBestOrWorst() {
    for (Language language : Language.values()) {
      Comparison facts = ComparisonFixture.facts().branches(2).ledger().build();
      assertThat(ChartBook.draw(facts, language))
          .allSatisfy(
              p ->
                  assertThat(p.title() + p.subtitle() + p.foot() + p.alternative())
                      .doesNotContain("最好", "最差", "第一名", " best", " worst"));
    }
  }

  @Test
  void aBranchWithoutAScoreIsAccountedForInTheFoot() {
    Comparison facts = ComparisonFixture.facts().groupMissing(2025, "b002").build();
    String sentence = "2025 年没有得分的党总支：缺一个参评类别的票 1 个。";
    assertThat(chart(facts, Language.ZH_CN).caption().foot()).contains(sentence);
  }

  @Test
  void aPanelKnowsWhetherItsBranchChanged() {
    Comparison facts = ComparisonFixture.facts().withheld(2025, "b007").build();
    BranchesChart chart = chart(facts, Language.ZH_CN);
    for (BranchScore score : new DimensionFacts(facts, 0).latest()) {
      int place = facts.branches().stream().map(b -> b.id()).toList().indexOf(score.branch());
      assertThat(chart.panels().get(place).verdict()).isEqualTo(score.verdict());
    }
    assertThat(chart.panels().get(6).verdict()).isEqualTo(Verdict.WITHHELD);
    boolean marked = chart.panels().stream().anyMatch(p -> MovementMark.marks(p.verdict()));
    assertThat(chart.caption().subtitle().contains("▲")).isEqualTo(marked);
  }

  @Test
  void morePanelsThanAPageHoldsAreDrawnInPartsOnTheSameAxes() {
    Comparison facts = ComparisonFixture.facts().branches(45).build();
    BranchesChart whole = chart(facts, Language.EN);
    List<BranchesChart> parts =
        BranchesParts.of(new DimensionFacts(facts, 0), new ChartWords(Language.EN));

    assertThat(parts).extracting(part -> part.panels().size()).containsExactly(15, 15, 15);
    assertThat(parts.stream().flatMap(part -> part.panels().stream()).toList())
        .isEqualTo(whole.panels());
    assertThat(parts).extracting(BranchesChart::scores).containsOnly(whole.scores());
    assertThat(parts)
        .extracting(part -> part.caption().subtitle())
        .first(STRING)
        .endsWith("part 1 of 3");
    assertThat(parts.get(0).caption().alternative().length())
        .isLessThan(whole.caption().alternative().length() / 2);
  }

  private static BranchesChart chart(Comparison facts, Language language) {
    return BranchesChart.of(new DimensionFacts(facts, 0), new ChartWords(language)).orElseThrow();
  }
}
