package partybuilding.assessment.score.inference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Expected values by R's {@code quantile}, type 7. */
class QuartilesTest {
  @Test
  void ofFiveScoresTheyAreScores() {
    assertThat(Quartiles.of(new double[] {72, 80, 65, 90, 78}))
        .isEqualTo(new Quartiles(72, 78, 80));
  }

  @Test
  void ofOtherNumbersTheyLieBetweenScores() {
    assertThat(Quartiles.of(new double[] {4, 1, 3, 2})).isEqualTo(new Quartiles(1.75, 2.5, 3.25));
  }

  @Test
  void theScoresStayInTheirOrder() {
    double[] scores = {3, 1, 2};
    Quartiles.of(scores);
    assertThat(scores).containsExactly(3, 1, 2);
  }
}
