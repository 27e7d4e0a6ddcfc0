package partybuilding.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values: R 4.2.2 and PHEindicatormethods. */
class FunnelLimitsTest {
  private final FunnelLimits ten = FunnelLimits.around(.7, 10);

  @Test
  void tenItemsAroundSevenTenthsHaveTheirLimits() {
    assertThat(ten.lower95()).isCloseTo(.4159742, within(5e-8));
    assertThat(ten.upper95()).isCloseTo(.9840258, within(5e-8));
    assertThat(ten.lower998()).isCloseTo(.2521828, within(5e-8));
    assertThat(ten.upper998()).isCloseTo(1.147817, within(5e-7));
  }

  @Test
  void limitsBeyondTheScaleAreDrawnAtItsEnd() {
    assertThat(ten.drawn().upper998()).isEqualTo(1);
    assertThat(ten.drawn().upper95()).isEqualTo(ten.upper95());
    assertThat(FunnelLimits.around(.3, 10).drawn().lower998()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "0, BELOW_998, below_998",
    "0.3, BELOW_95, below_95",
    "0.4, BELOW_95, below_95",
    "0.5, INSIDE, inside",
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

  /** Where everything is closed the limits are a line, and everyone is on it. */
  @Test
  void aTargetOfAllLeavesNoRoom() {
    FunnelLimits all = FunnelLimits.around(1, 7);
    assertThat(all).isEqualTo(new FunnelLimits(1, 1, 1, 1));
    assertThat(all.position(1)).isEqualTo(FunnelPosition.INSIDE);
  }
}
