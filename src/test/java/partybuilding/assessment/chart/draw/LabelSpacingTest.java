package partybuilding.assessment.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LabelSpacingTest {
  @Test
  void labelsWithRoomStayWhereTheyAre() {
    assertThat(LabelSpacing.apart(new double[] {0, 30, 60}, 20)).containsExactly(0, 30, 60);
  }

  @Test
  void labelsThatCollideMoveApartAroundTheirMiddle() {
    assertThat(LabelSpacing.apart(new double[] {50, 50, 50}, 20)).containsExactly(30, 50, 70);
    assertThat(LabelSpacing.apart(new double[] {0, 48, 52}, 20)).containsExactly(0, 40, 60);
  }

  @Test
  void nothingIsNothing() {
    assertThat(LabelSpacing.apart(new double[0], 20)).isEmpty();
  }
}
