package partybuilding.assessment.chart.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.draw.PointLabels;
import partybuilding.assessment.chart.draw.Subject;
import partybuilding.assessment.chart.style.TextLabel;
import partybuilding.assessment.chart.style.TextStyle;
import partybuilding.assessment.facts.ComparisonFixture;
import partybuilding.assessment.facts.ledger.BranchLoop;
import partybuilding.assessment.facts.ledger.BranchLoop.Expectation;
import partybuilding.assessment.facts.ledger.BranchLoop.Next;
import partybuilding.assessment.facts.ledger.LoopAssociation;
import partybuilding.assessment.facts.ledger.LoopFacts;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.loop.RankCorrelation;

final class LoopChartTest {
  @ParameterizedTest
  @CsvSource({
    "0.9, 2024 年整改完成率较高的党总支，2025 年得分也较高",
    "-0.9, 2024 年整改完成率较高的党总支，2025 年得分反而较低",
    "0.1, 2024 年整改完成率与 2025 年得分：未见明显关联"
  })
  void theTitleSaysWhatTheIntervalCarries(double correlation, String title) {
    LoopChart chart = chart(14, correlation).orElseThrow();

    assertThat(chart.caption().title()).isEqualTo(title);
    assertThat(chart.caption().foot()).contains("关联不等于因果");
    assertThat(chart.points()).hasSize(14);
    assertThat(chart.points().get(0))
        .isEqualTo(
            new LoopChart.Point(new Subject("机电工程系", "b001"), 0.5, -3, "loop.csv 2024 b001 all"));
  }

  @Test
  void branchesThatShareAPointAreToldOfInTheFoot() {
    String sentence = "整改完成率和得分都相同的党总支画成同一点，没有空位的名称不标。";

    assertThat(chart(14, 0.9).orElseThrow().caption().foot()).contains(sentence);
    assertThat(chart(apart(14), 0.9).orElseThrow().caption().foot()).doesNotContain(sentence);
  }

  @Test
  void ofFewerThanEightBranchesNothingIsDrawn() {
    assertThat(chart(7, 0.9)).isEmpty();
    assertThat(chart(8, 0.9)).isPresent();
  }

  @Test
  void noNameStandsUponAnotherOrOutsideThePlot() {
    Rectangle2D area = new Rectangle2D.Double(0, 0, 300, 100);
    Point2D left = new Point2D.Double(150, 50);
    Point2D right = new Point2D.Double(160, 52);
    PointLabels labels = new PointLabels(area, List.of(left, right));
    labels.keepOff(50);

    assertThat(labels.place(TextLabel.of("机电系", TextStyle.SMALL), left).orElseThrow())
        .satisfies(place -> assertThat(area.contains(place)).isTrue())
        .satisfies(place -> assertThat(place.intersects(0, 49, 300, 2)).isFalse());
    assertThat(labels.place(TextLabel.of("机".repeat(40), TextStyle.SMALL), left)).isEmpty();
  }

  private static Optional<LoopChart> chart(int branches, double correlation) {
    return chart(Collections.nCopies(branches, -3.0), correlation);
  }

  /** So many differences from the expected score, no two the same. */
  private static List<Double> apart(int branches) {
    return IntStream.range(0, branches).mapToObj(i -> i / 2.0).toList();
  }

  private static Optional<LoopChart> chart(List<Double> beyond, double correlation) {
    int branches = beyond.size();
    List<BranchLoop> loops = new ArrayList<>();
    for (int i = 0; i < branches; i++) {
      loops.add(
          new BranchLoop(
              2024,
              "b%03d".formatted(i + 1),
              "all",
              OptionalDouble.of(0.5),
              OptionalDouble.of(80),
              Optional.of(new Next(82, 2)),
              Optional.of(new Expectation(85, beyond.get(i)))));
    }
    LoopAssociation association =
        new LoopAssociation(
            2024, branches, Optional.of(new RankCorrelation(correlation, branches, 1)));
    LoopFacts facts = new LoopFacts(List.of(), List.of(), loops, List.of(association));
    return LoopChart.of(
        ComparisonFixture.facts().loop(facts).build(), new ChartWords(Language.ZH_CN));
  }
}
