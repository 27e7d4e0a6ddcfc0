package partybuilding.assessment.chart.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.draw.GreyPrint;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ComparisonFixture;
import partybuilding.assessment.facts.score.ScoreEstimate;
import partybuilding.assessment.facts.standing.AdjustedScore;
import partybuilding.assessment.facts.standing.AdjustedScore.Adjustment;
import partybuilding.assessment.facts.standing.AdjustedScore.StandingChange;
import partybuilding.assessment.facts.standing.Position;
import partybuilding.assessment.facts.standing.StandingFacts;
import partybuilding.assessment.facts.standing.StandingVerdict;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.inference.StandardError;
import partybuilding.assessment.score.inference.Uncertainty;

final class StandingChartTest {
  private final List<AdjustedScore> scores = new ArrayList<>();
  private String component = "b001";

  @Test
  void theBranchesKeepTheirOrderAndTheTitleCountsThoseThatDiffer() {
    place("b001", "confidence", -3, Position.BELOW);
    place("b001", "capability", 4, Position.ABOVE);
    place("b002", "confidence", 5, Position.ABOVE);
    place("b003", "confidence", 0.5, Position.NOT_DISTINGUISHABLE);

    StandingChart chart = chart().orElseThrow();

    assertThat(chart.caption().title())
        .isEqualTo("2025 年 3 个可作比较的党总支中，2 个至少有一项明显高于全院平均，1 个至少有一项明显低于全院平均");
    assertThat(chart.columns())
        .containsExactly(
            new StandingDimension("党建信心", "高于 1 个，低于 1 个"),
            new StandingDimension("党建能力", "高于 1 个，低于 0 个"));
    List<StandingChartRow> rows = rows(chart);
    assertThat(rows)
        .extracting(row -> row.subject().name())
        .containsExactlyElementsOf(
            facts().build().branches().stream().map(Branch::shortName).toList());
    assertThat(rows)
        .extracting(row -> row.places().get(0).word())
        .startsWith("明显低于全院平均", "明显高于全院平均", "与平均水平无明显差别", "不能剔除打分宽严");
    assertThat(rows.get(0).places().get(0).effect().orElseThrow().points()).isEqualTo(-3);
    assertThat(rows.get(0).places()).allMatch(StandingPlace::flagged);
    assertThat(rows.get(2).places()).noneMatch(StandingPlace::flagged);
  }

  @Test
  void everyColumnHasTheSameAxisWhichHoldsEveryInterval() {
    place("b001", "confidence", -3, Position.BELOW);
    place("b002", "capability", 9.5, Position.ABOVE);

    assertThat(chart().orElseThrow().reach()).isEqualTo(15);
  }

  @Test
  void whereNoneDiffersTheTitleSaysSo() {
    place("b001", "confidence", -0.3, Position.NOT_DISTINGUISHABLE);

    assertThat(chart().orElseThrow().caption().title()).isEqualTo("2025 年 1 个可作比较的党总支均与平均水平无明显差别");
  }

  @Test
  void withoutATestNoBranchIsSaidToBeLikeTheAverage() {
    place("b001", "confidence", 1, Optional.empty());

    assertThat(chart().orElseThrow().caption().title()).isEqualTo("2025 年各党总支与全院平均之差");
  }

  @Test
  void aBranchWithoutAScoreIsNotSaidToKeepItsStrictness() {
    place("b002", "confidence", 5, Position.ABOVE);

    StandingPlace place =
        StandingChart.of(facts().groupMissing(2025, "b001").build(), new ChartWords(Language.ZH_CN))
            .map(chart -> rows(chart).get(0).places().get(0))
            .orElseThrow();

    assertThat(place.word()).isEqualTo("没有得分");
  }

  @Test
  void partsThatShareNoBallotAreComparedWithTheirOwnAverage() {
    String sentence = "各与可以相互比较的党总支的平均相比";
    place("b001", "confidence", -3, Position.BELOW);
    assertThat(chart().orElseThrow().caption().foot()).doesNotContain(sentence);

    component = "b002";
    place("b002", "confidence", 5, Position.ABOVE);
    assertThat(chart().orElseThrow().caption().foot()).contains(sentence);
  }

  @Test
  void aWithheldBranchHasNoPlace() {
    place("b001", "confidence", 3, Position.ABOVE);
    place("b002", "confidence", 5, Position.NOT_DISTINGUISHABLE);

    StandingPlace place =
        StandingChart.of(facts().withheld(2025, "b001").build(), new ChartWords(Language.ZH_CN))
            .map(chart -> rows(chart).get(0).places().get(0))
            .orElseThrow();

    assertThat(place.withheld()).isTrue();
    assertThat(place.effect()).isEmpty();
    assertThat(place.flagged()).isFalse();
    assertThat(place.word()).isEqualTo("不公开");
  }

  @Test
  void oneBranchIsComparedWithNoneAndTooManyHaveNoRoom() {
    place("b001", "confidence", 3, Position.ABOVE);
    ChartWords words = new ChartWords(Language.EN);

    assertThat(StandingChart.of(facts().branches(1).build(), words)).isEmpty();
    assertThat(StandingChart.of(facts().branches(60).build(), words)).isPresent();
    assertThat(StandingChart.of(facts().branches(61).build(), words)).isEmpty();
  }

  @Test
  void whatIsHigherThanAPageIsDrawnInPartsOnOneAxisWithTheirOwnWords() {
    place("b001", "confidence", 3, Position.ABOVE);
    place("b060", "confidence", -12, Position.BELOW);
    Comparison facts = facts().branches(60).build();
    ChartWords words = new ChartWords(Language.ZH_CN);
    StandingChart whole = StandingChart.of(facts, words).orElseThrow();
    List<StandingChart> parts = StandingParts.of(facts, words);

    assertThat(parts).hasSize(2);
    assertThat(parts.stream().flatMap(part -> rows(part).stream()).toList()).isEqualTo(rows(whole));
    assertThat(parts).extracting(StandingChart::reach).containsOnly(whole.reach());
    assertThat(parts.get(1).caption().title()).isEqualTo(whole.caption().title());
    assertThat(parts.get(1).caption().subtitle()).endsWith("第 2 部分，共 2 部分");
    assertThat(parts.get(1).caption().alternative())
        .contains(name(parts.get(1), 0))
        .doesNotContain(name(parts.get(0), 0) + " ");
    assertThat(StandingParts.of(facts().branches(30).build(), words)).hasSize(1);
    assertThat(StandingParts.of(facts().branches(61).build(), words)).isEmpty();
  }

  private static String name(StandingChart chart, int row) {
    return rows(chart).get(row).subject().name();
  }

  @Test
  void inGreyPrintWhatDiffersIsMuchDarkerAndThickerThanWhatDoesNot() {
    place("b001", "confidence", -3, Position.BELOW);
    place("b002", "confidence", 5, Position.ABOVE);
    place("b003", "confidence", 2.5, Position.NOT_DISTINGUISHABLE);

    GreyPrint print = GreyPrint.of(new StandingPainter(chart().orElseThrow()));

    String plain = "adjusted.csv 2025 b003 confidence";
    for (String branch : List.of("b001", "b002")) {
      String flagged = "adjusted.csv 2025 " + branch + " confidence";
      assertThat(print.lightness(flagged)).isLessThan(60);
      assertThat(print.lightness(flagged)).isLessThan(print.lightness(plain) - 80);
      assertThat(print.inked(flagged, 10)).isGreaterThan(2 * print.inked(plain, 10));
    }
    assertThat(print.lightness(plain)).isLessThan(200);
  }

  private static List<StandingChartRow> rows(StandingChart chart) {
    return chart.groups().stream().flatMap(group -> group.rows().stream()).toList();
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

  private void place(String branch, String dimension, double effect, Position position) {
    place(branch, dimension, effect, Optional.of(position));
  }

  private void place(String branch, String dimension, double effect, Optional<Position> position) {
    scores.add(
        new AdjustedScore(
            2025,
            branch,
            dimension,
            new ScoreEstimate(9, OptionalDouble.of(79.5 + effect), Optional.empty()),
            Optional.of(
                new Adjustment(
                    effect,
                    80 + effect,
                    Optional.of(new Uncertainty(1, new StandardError(1, 10))),
                    component)),
            none(),
            position,
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
    return StandingChart.of(facts().build(), new ChartWords(Language.ZH_CN));
  }
}
