package partybuilding.assessment.report.page.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.JudgedChange;
import partybuilding.assessment.facts.score.ScoreEstimate;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.score.inference.Interval;

class YearPlotTest {
  private static YearPlot plot(List<Optional<Interval>> intervals) {
    List<Optional<BranchScore>> scores = new ArrayList<>();
    for (int i = 0; i < intervals.size(); i++) {
      scores.add(Optional.of(score(2021 + i, intervals.get(i))));
    }
    List<OptionalDouble> none = Collections.nCopies(scores.size(), OptionalDouble.empty());
    List<Boolean> unbroken = Collections.nCopies(scores.size(), false);
    return YearPlot.of(
        new YearPlot.Lines(List.of(), none, scores, unbroken), new PlotAxis(60, 100));
  }

  private static BranchScore score(int year, Optional<Interval> interval) {
    return new BranchScore(
        year,
        "B01",
        "overall",
        new ScoreEstimate(9, OptionalDouble.of(80), interval),
        Optional.empty(),
        new JudgedChange(Optional.empty(), Verdict.NOT_COMPARABLE),
        Optional.empty());
  }

  @Test
  void theRibbonBreaksOffWhereAScoreHasNoInterval() {
    Optional<Interval> known = Optional.of(new Interval(75, 85));
    YearPlot plot = plot(List.of(known, known, Optional.empty(), known, known));

    assertThat(plot.own()).hasSize(1);
    assertThat(plot.own().get(0)).hasSize(5);
    assertThat(plot.ribbons()).hasSize(2);
    assertThat(plot.ribbons()).allSatisfy(ribbon -> assertThat(ribbon).hasSize(4));
  }

  @Test
  void theRibbonFollowsTheWholeLineWhereEveryScoreHasAnInterval() {
    List<Optional<Interval>> all =
        IntStream.range(0, 4).mapToObj(i -> Optional.of(new Interval(70, 90))).toList();

    assertThat(plot(all).ribbons()).singleElement().satisfies(r -> assertThat(r).hasSize(8));
  }
}
