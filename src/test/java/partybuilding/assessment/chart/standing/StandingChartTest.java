package partybuilding.assessment.chart.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.facts.ComparisonFixture;
import partybuilding.assessment.facts.score.ScoreEstimate;
import partybuilding.assessment.facts.standing.AdjustedScore;
import partybuilding.assessment.facts.standing.AdjustedScore.Adjustment;
import partybuilding.assessment.facts.standing.AdjustedScore.StandingChange;
import partybuilding.assessment.facts.standing.Position;
import partybuilding.assessment.facts.standing.StandingFacts;
import partybuilding.assessment.facts.standing.StandingVerdict;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.inference.StandardError;
import partybuilding.assessment.score.inference.Uncertainty;

final class StandingChartTest {
  private final List<AdjustedScore> scores = new ArrayList<>();

  @Test
  void theBranchesKeepTheirOrderAndTheTitleCountsTheirPositions() {
    place("b001", -3, "b001", Position.BELOW);
    place("b002", 5, "b001", Position.ABOVE);
    place("b003", 0.5, "b001", Position.NOT_DISTINGUISHABLE);

    StandingChart chart = chart().orElseThrow();

    assertThat(chart.caption().title())
        .isEqualTo("2025 年党建信心：14 个党总支中，1 个明显高于全院平均、1 个明显低于全院平均、1 个与平均水平无明显差别、11 个不能剔除打分宽严");
    List<StandingChartRow> rows = chart.groups().stream().flatMap(g -> g.rows().stream()).toList();
    assertThat(rows).hasSize(14);
    assertThat(rows)
        .extracting(StandingChartRow::word)
        .startsWith("明显低于全院平均", "明显高于全院平均", "与平均水平无明显差别", "不能剔除打分宽严");
    assertThat(rows.get(0).place().orElseThrow().score()).isEqualTo(77);
    assertThat(rows.get(0).raw()).hasValue(76.5);
    assertThat(chart.mean().orElseThrow()).isCloseTo(80, within(1e-9));
  }

  @Test
  void partsThatShareNoBallotHaveNoCommonMean() {
    place("b001", -3, "b001", Position.BELOW);
    place("b002", 5, "b002", Position.ABOVE);

    assertThat(chart().orElseThrow().mean()).isEmpty();
  }

  @Test
  void aWithheldBranchHasNeitherPlaceNorRawScore() {
    place("b002", 5, "b002", Position.NOT_DISTINGUISHABLE);

    StandingChartRow row =
        StandingChart.of(
                new DimensionFacts(facts().withheld(2025, "b001").build(), 0),
                new ChartWords(Language.ZH_CN))
            .orElseThrow()
            .groups()
            .get(0)
            .rows()
            .get(0);

    assertThat(row.withheld()).isTrue();
    assertThat(row.place()).isEmpty();
    assertThat(row.raw()).isEmpty();
    assertThat(row.word()).isEqualTo("不公开");
  }

  @Test
  void withoutAnyAdjustedScoreThereIsNoChart() {
    scores.add(
        new AdjustedScore(
            2025,
            "b001",
            "confidence",
            new ScoreEstimate(9, OptionalDouble.of(80), Optional.empty()),
            Optional.empty(),
            none(),
            Optional.empty(),
            Optional.of(Note.NO_BALLOT_ID)));

    assertThat(chart()).isEmpty();
  }

  private void place(String branch, double effect, String component, Position position) {
    scores.add(
        new AdjustedScore(
            2025,
            branch,
            "confidence",
            new ScoreEstimate(9, OptionalDouble.of(79.5 + effect), Optional.empty()),
            Optional.of(
                new Adjustment(
                    effect,
                    80 + effect,
                    Optional.of(new Uncertainty(1, new StandardError(1, 10))),
                    component)),
            none(),
            Optional.of(position),
            Optional.empty()));
  }

  private static StandingChange none() {
    return new StandingChange(
        OptionalDouble.empty(), Optional.empty(), StandingVerdict.TOO_FEW_YEARS);
  }

  private ComparisonFixture facts() {
    return ComparisonFixture.facts()
        .standings(new StandingFacts(scores, List.of(), List.of(), List.of()));
  }

  private Optional<StandingChart> chart() {
    return StandingChart.of(new DimensionFacts(facts().build(), 0), new ChartWords(Language.ZH_CN));
  }
}
