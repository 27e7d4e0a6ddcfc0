package partybuilding.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.score.inference.EstimatedVariance;

class CellStatisticsTest {
  private static CellStatistics cell(Clusters clusters, double... values) {
    double mean = DoubleStream.of(values).average().orElseThrow();
    double squares = DoubleStream.of(values).map(v -> (v - mean) * (v - mean)).sum();
    return new CellStatistics(values.length, mean, squares / (values.length - 1), clusters);
  }

  @Test
  void ballotsThatSpeakForThemselvesHaveTheirOwnVariance() {
    CellStatistics cell = cell(Clusters.single(3), 78, 80, 85);
    assertThat(cell.ofEvaluators()).isEqualTo(new EstimatedVariance(cell.variance(), 2));
    assertThat(cell.effectiveBallots()).isEqualTo(3);
  }

  @Test
  void sevenCopiesAndTwoOthersAreThreeEvaluators() {
    Clusters clusters = new Clusters(3, 49 + 1 + 1);
    CellStatistics cell = cell(clusters, 90, 90, 90, 90, 90, 90, 90, 72, 75);
    double squares = cell.variance() * 8;
    assertThat(cell.effectiveBallots()).isCloseTo(81.0 / 51, within(1e-12));
    assertThat(cell.ofEvaluators().freedom()).isEqualTo(2);
    assertThat(cell.ofEvaluators().value()).isCloseTo(squares / (9 - 51.0 / 9), within(1e-9));
  }

  @Test
  void whereEveryOpinionIsHeldByAsManyTheyCountOnceEach() {
    CellStatistics once = cell(Clusters.single(3), 70, 80, 86);
    CellStatistics thrice = cell(new Clusters(3, 27), 70, 70, 70, 80, 80, 80, 86, 86, 86);
    assertThat(thrice.ofEvaluators().value()).isCloseTo(once.ofEvaluators().value(), within(1e-9));
    assertThat(thrice.ofEvaluators().freedom()).isEqualTo(once.ofEvaluators().freedom());
    assertThat(thrice.effectiveBallots()).isCloseTo(once.effectiveBallots(), within(1e-12));
  }

  @Test
  void aSingleOpinionHasNoVarianceOfItsOwn() {
    assertThat(new CellStatistics(1, 80, 0).ofEvaluators()).isEqualTo(new EstimatedVariance(0, 0));
    assertThat(new CellStatistics(5, 80, 0, new Clusters(1, 25)).ofEvaluators())
        .isEqualTo(new EstimatedVariance(0, 0));
  }
}
