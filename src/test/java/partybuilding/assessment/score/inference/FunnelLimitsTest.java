package partybuilding.assessment.score.inference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits themselves: {@link MidPTest}. */
class FunnelLimitsTest {
  private final FunnelLimits ten = FunnelLimits.around(.7, 10);

  @ParameterizedTest
  @ValueSource(doubles = {.001, .3, .7, .999})
  void theLimitsKeepTheirOrderWithinZeroAndOne(double target) {
    for (long items = 1; items < 60; items++) {
      FunnelLimits limits = FunnelLimits.around(target, items);
      assertThat(
              new double[] {
                0,
                limits.lower998(),
                limits.lower95(),
                target,
                limits.upper95(),
                limits.upper998(),
                1
              })
          .isSorted();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, BELOW_998, below_998",
    "0.2, BELOW_998, below_998",
    "0.3, BELOW_95, below_95",
    "0.4, INSIDE, inside",
    "0.9, INSIDE, inside",
    "1, ABOVE_95, above_95"
  })
  void aRateLiesInsideOrBeyondTheOuterLimitItPasses(
      double rate, FunnelPosition position, String code) {
    assertThat(ten.position(rate)).isEqualTo(position);
    assertThat(position.code()).isEqualTo(code);
  }

  @Test
  void withManyItemsARateCanLieAboveTheOuterLimit() {
    assertThat(FunnelLimits.around(.7, 100).position(.85)).isEqualTo(FunnelPosition.ABOVE_998);
  }

  @Test
  void onALimitIsInsideIt() {
    assertThat(ten.position(ten.upper95())).isEqualTo(FunnelPosition.INSIDE);
    assertThat(ten.position(ten.lower998())).isEqualTo(FunnelPosition.BELOW_95);
  }

  /** Where everything or nothing is closed the limits are a line, and everyone is on it. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 1})
  void aTargetOfAllOrNoneLeavesNoRoom(double target) {
    FunnelLimits all = FunnelLimits.around(target, 7);
    assertThat(all).isEqualTo(new FunnelLimits(target, target, target, target));
    assertThat(all.position(target)).isEqualTo(FunnelPosition.INSIDE);
  }
}
