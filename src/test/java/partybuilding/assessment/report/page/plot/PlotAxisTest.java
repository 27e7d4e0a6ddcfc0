package partybuilding.assessment.report.page.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.facts.score.CollegeBand;
import partybuilding.assessment.score.inference.Quartiles;

class PlotAxisTest {
  private static PlotAxis covering(double lower, double median, double upper) {
    Quartiles quartiles = new Quartiles(lower, median, upper);
    return PlotAxis.covering(List.of(), List.of(new CollegeBand(2025, "overall", 6, quartiles)));
  }

  @Test
  void itIsTheShortestStretchOfTensThatHoldsAll() {
    assertThat(covering(63.5, 71, 88)).isEqualTo(new PlotAxis(60, 90));
    assertThat(covering(61, 62, 63)).isEqualTo(new PlotAxis(60, 70));
    assertThat(covering(0, 0, 0)).isEqualTo(new PlotAxis(0, 10));
  }

  @Test
  void whereAllScoresAreFullTheyStandAtItsTop() {
    PlotAxis axis = covering(100, 100, 100);

    assertThat(axis).isEqualTo(new PlotAxis(90, 100));
    assertThat(axis.place(100)).isEqualTo("100.00");
  }
}
