package partybuilding.assessment.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.score.inference.Interval;

/** Expected values: R 4.2.2, cor(method = "spearman") and Bonett and Wright's interval. */
class RankCorrelationTest {
  private static final double[] CLOSED = {
    .55, .6, .62, .7, .71, .75, .78, .8, .82, .85, .88, .9, .95, 1
  };
  private static final double[] BEFORE = {70, 66, 74, 71, 78, 69, 75, 80, 77, 82, 79, 84, 81, 86};
  private static final double[] NEXT = {71, 69, 73, 73, 77, 74, 76, 81, 80, 81, 82, 85, 84, 86};

  private static void is(RankCorrelation found, double value, double lower, double upper) {
    Interval interval = found.interval().orElseThrow();
    assertThat(found.value()).isCloseTo(value, within(5e-8));
    assertThat(interval.lower()).isCloseTo(lower, within(5e-11));
    assertThat(interval.upper()).isCloseTo(upper, within(5e-11));
  }

  @Test
  void givenTheFirstScoreClosingAndTheNextScoreGoTogether() {
    RankCorrelation partial = RankCorrelation.given(CLOSED, NEXT, BEFORE).orElseThrow();
    is(partial, .8886409, .5937430081, .9730898027);
    assertThat(partial.branches()).isEqualTo(14);
    assertThat(partial.held()).isEqualTo(1);
  }

  /** What the raw change would have hidden. */
  @Test
  void closingAndTheChangeAsItStandsDoNot() {
    double[] change = IntStream.range(0, 14).mapToDouble(i -> NEXT[i] - BEFORE[i]).toArray();
    is(RankCorrelation.of(CLOSED, change).orElseThrow(), .04064697, -.5009143619, .5593349334);
  }

  @Test
  void aFigureThatIsTheSameForAllHasNoOrder() {
    double[] same = {1, 1, 1, 1};
    double[] rising = {1, 2, 3, 4};
    assertThat(RankCorrelation.of(same, rising)).isEmpty();
    assertThat(RankCorrelation.of(rising, same)).isEmpty();
    assertThat(RankCorrelation.given(rising, new double[] {1, 3, 2, 4}, same)).isEmpty();
  }

  @Test
  void nothingIsLeftWhereTheThirdFigureHasTheOrderOfOneOfThem() {
    double[] rising = {1, 2, 3, 4, 5};
    double[] falling = {9, 7, 5, 3, 1};
    double[] mixed = {2, 1, 4, 5, 3};
    assertThat(RankCorrelation.given(rising, mixed, falling)).isEmpty();
    assertThat(RankCorrelation.given(mixed, rising, rising)).isEmpty();
  }

  @Test
  void theSameOrderThroughoutHasNoInterval() {
    double[] rising = {1, 2, 3, 4, 5, 6};
    RankCorrelation whole = RankCorrelation.of(rising, rising).orElseThrow();
    assertThat(whole.value()).isEqualTo(1);
    assertThat(whole.interval()).isEmpty();
  }

  @Test
  void tooFewBranchesHaveNoInterval() {
    double[] x = {1, 2, 3};
    assertThat(RankCorrelation.of(x, new double[] {1, 3, 2}).orElseThrow().interval()).isEmpty();
    assertThat(
            RankCorrelation.of(new double[] {1, 2, 3, 4}, new double[] {1, 3, 2, 4})
                .orElseThrow()
                .interval())
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void onlyTheOrderCounts(long seed) {
    double[] x = new Random(seed).doubles(12).toArray();
    double[] y = new Random(seed + 100).doubles(12).toArray();
    double[] stretched = IntStream.range(0, 12).mapToDouble(i -> Math.exp(5 * y[i])).toArray();
    double[] turned = IntStream.range(0, 12).mapToDouble(i -> -y[i]).toArray();
    double straight = RankCorrelation.of(x, y).orElseThrow().value();
    assertThat(RankCorrelation.of(x, stretched).orElseThrow().value()).isEqualTo(straight);
    assertThat(RankCorrelation.of(x, turned).orElseThrow().value())
        .isCloseTo(-straight, within(1e-12));
  }
}
