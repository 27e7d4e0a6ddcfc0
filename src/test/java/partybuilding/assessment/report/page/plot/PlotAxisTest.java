package partybuilding.assessment.report.page.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.chart.draw.ScoreAxis;
import partybuilding.assessment.facts.score.CollegeBand;
import partybuilding.assessment.score.inference.Quartiles;

class PlotAxisTest {
  private static PlotAxis covering(double lower, double median, double upper) {
    Quartiles quartiles = new Quartiles(lower, median, upper);
    return PlotAxis.covering(List.of(), List.of(new CollegeBand(2025, "overall", 6, quartiles)));
  }

  @Test
  void itIsTheAxisThatAChartOfTheSameScoresHas() {
    for (double[] scores : new double[][] {{63.5, 71, 88}, {61, 62, 63}, {0, 0, 0}, {2, 50, 99}}) {
      ScoreAxis chart = ScoreAxis.covering(DoubleStream.of(scores));
      assertThat(covering(scores[0], scores[1], scores[2]))
          .isEqualTo(new PlotAxis(chart.lower(), chart.upper()));
    }
    assertThat(covering(63.5, 71, 88)).isEqualTo(new PlotAxis(60, 90));
    assertThat(covering(61, 62, 63)).isEqualTo(new PlotAxis(50, 70));
  }

  @Test
  void whereAllScoresAreFullTheyStandAtItsTop() {
    PlotAxis axis = covering(100, 100, 100);

    assertThat(axis).isEqualTo(new PlotAxis(80, 100));
    assertThat(axis.place(100)).isEqualTo("100.00");
  }
}
