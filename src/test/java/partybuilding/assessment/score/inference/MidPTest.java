package partybuilding.assessment.score.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values: R 4.2.2, pbinom and dbinom ({@code mid-p-limits.R} beside the files). */
class MidPTest {
  @ParameterizedTest
  @CsvFileSource(resources = "mid-p-limits.csv", numLinesToSkip = 1)
  void theLimitsAreThoseOfR(
      double target, long items, double lower998, double lower95, double upper95, double upper998) {
    FunnelLimits limits = FunnelLimits.around(target, items);

    assertThat(limits.lower998()).isCloseTo(lower998, within(1e-9));
    assertThat(limits.lower95()).isCloseTo(lower95, within(1e-9));
    assertThat(limits.upper95()).isCloseTo(upper95, within(1e-9));
    assertThat(limits.upper998()).isCloseTo(upper998, within(1e-9));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "mid-p-tails.csv", numLinesToSkip = 1)
  void theTailsAreThoseOfR(double target, long items, long count, double twoSided) {
    assertThat(new MidP(target, items).twoSided(count)).isCloseTo(twoSided, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({".7,10", ".5,23", ".03,41", ".95,60", ".82,100"})
  void aCountLiesBeyondALimitWhereItsTailIsSmaller(double target, long items) {
    FunnelLimits limits = FunnelLimits.around(target, items);
    MidP counts = new MidP(target, items);

    LongStream.rangeClosed(0, items)
        .forEach(
            count -> {
              boolean beyond = limits.position((double) count / items).beyondOuter();
              assertThat(beyond).isEqualTo(counts.twoSided(count) < .002);
            });
  }

  @Test
  void bothTailsOfACountMakeOne() {
    MidP counts = new MidP(.3, 12);
    assertThat(counts.lowerTail(4) + counts.upperTail(4)).isCloseTo(1, within(1e-12));
  }
}
