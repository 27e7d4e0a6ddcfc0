package partybuilding.assessment.chart.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.chart.ChartBook;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.chart.score.HeatChart.Cell;
import partybuilding.assessment.chart.score.HeatChart.Group;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ComparisonFixture;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.lineage.LineageEvent;

final class HeatChartTest {
  @Test
  void theCollegeComesFirstAndTheBranchesFollowByKind() {
    HeatChart chart = chart(ComparisonFixture.facts().build());
    assertThat(chart.groups()).extracting(Group::heading).containsExactly("", "教学", "机关");
    assertThat(chart.groups()).extracting(group -> group.rows().size()).containsExactly(1, 10, 4);
    assertThat(chart.groups().get(0).rows().get(0).name()).isEqualTo("全院");
  }

  @Test
  void oneKindNeedsNoHeading() {
    HeatChart chart = chart(ComparisonFixture.facts().branches(5).build());
    assertThat(chart.groups()).extracting(Group::heading).containsExactly("", "");
  }

  @Test
  void aMergerOrSplitStandsBeforeTheCellOfItsYear() {
    Comparison facts =
        ComparisonFixture.facts().broken(2022, "b002", LineageEvent.Change.MERGE).build();
    HeatChart map =
        HeatChart.of(new DimensionFacts(facts, 0), new ChartWords(Language.ZH_CN)).orElseThrow();
    List<HeatChart.Row> rows = map.groups().stream().flatMap(g -> g.rows().stream()).toList();
    assertThat(rows.get(2).breaks()).containsExactly(3);
    assertThat(rows).filteredOn(row -> !row.breaks().isEmpty()).hasSize(1);
    assertThat(map.caption().foot()).contains("点线处为合并或分立");
    assertThat(ChartBook.draw(facts, Language.ZH_CN).get(2))
        .isNotEqualTo(ChartBook.draw(ComparisonFixture.facts().build(), Language.ZH_CN).get(2));
  }

  @Test
  void aLoneBranchIsTheCollegeAndNeedsNoSecondRow() {
    HeatChart chart = chart(ComparisonFixture.facts().branches(1).build());
    assertThat(chart.groups()).hasSize(1);
  }

  @Test
  void theKeyExplainsOnlyWhatIsThere() {
    assertThat(chart(ComparisonFixture.facts().build()).key()).isEqualTo(new HeatChart.Key("", ""));
    assertThat(chart(ComparisonFixture.facts().withheld(2021, "b002").build()).key())
        .isEqualTo(new HeatChart.Key("不公开", ""));
    assertThat(chart(ComparisonFixture.facts().founded(2022, "b002").build()).key())
        .isEqualTo(new HeatChart.Key("", "没有得分"));
  }

  @Test
  void aWithheldCellIsHatched() {
    HeatChart chart = chart(ComparisonFixture.facts().withheld(2021, "b002").build());
    assertThat(cell(chart, 1, 2)).isEqualTo(new Cell.Withheld());
  }

  @Test
  void aYearBeforeTheBranchWasFoundedIsBlank() {
    HeatChart chart = chart(ComparisonFixture.facts().founded(2022, "b002").build());
    assertThat(cell(chart, 1, 2)).isEqualTo(new Cell.Missing());
    assertThat(cell(chart, 1, 3)).isInstanceOf(Cell.Scored.class);
  }

  @Test
  void aYearWithoutEvaluationsKeepsItsColumn() {
    HeatChart chart = chart(ComparisonFixture.facts().years(2019, 2021).build());
    assertThat(chart.years().calendar()).containsExactly(2019, 2020, 2021);
    assertThat(cell(chart, 0, 1)).isEqualTo(new Cell.Missing());
  }

  @Test
  void theTitleGivesTheRangeOfTheReportYear() {
    HeatChart chart = chart(ComparisonFixture.facts().build());
    assertThat(chart.caption().title())
        .matches("2025 年党建信心：14 个党总支得分在 [\\d.]+–[\\d.]+ 之间，全院 [\\d.]+");
  }

  private static Cell cell(HeatChart chart, int branch, int column) {
    return chart.groups().get(1).rows().get(branch).cells().get(column);
  }

  private static HeatChart chart(Comparison facts) {
    return HeatChart.of(new DimensionFacts(facts, 0), new ChartWords(Language.ZH_CN)).orElseThrow();
  }
}
