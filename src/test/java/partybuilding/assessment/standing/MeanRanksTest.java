package partybuilding.assessment.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeanRanksTest {
  @Test
  void theHighestIsFirst() {
    assertThat(MeanRanks.of(new double[] {70, 90, 80})).containsExactly(3, 1, 2);
  }

  @Test
  void equalValuesShareTheMeanOfTheirRanks() {
    assertThat(MeanRanks.of(new double[] {80, 90, 80, 70})).containsExactly(2.5, 1, 2.5, 4);
    assertThat(MeanRanks.of(new double[] {5, 5, 5})).containsExactly(2, 2, 2);
  }

  @Test
  void arithmeticNoiseMakesNoOrderAndASmallDifferenceDoes() {
    assertThat(MeanRanks.of(new double[] {0.1 + 0.2, 0.3, -1})).containsExactly(1.5, 1.5, 3);
    assertThat(MeanRanks.of(new double[] {1e-17, -1e-17, 2})).containsExactly(2.5, 2.5, 1);
    assertThat(MeanRanks.of(new double[] {80, 80.000001})).containsExactly(2, 1);
  }

  @Test
  void noBranchHasNoRank() {
    assertThat(MeanRanks.of(new double[0])).isEmpty();
  }
}
