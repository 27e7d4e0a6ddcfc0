package partybuilding.assessment.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.score.inference.Interval;
import partybuilding.assessment.score.inference.StandardError;
import partybuilding.assessment.standing.BranchStanding.Neighbours;
import partybuilding.assessment.standing.KleinRanks.Estimate;

class KleinRanksTest {
  @Test
  void branchesWhoseIntervalsDoNotOverlapAreSeparated() {
    assertThat(KleinRanks.of(List.of(estimate(90, 1), estimate(60, 1), estimate(61, 1))))
        .containsExactly(new Neighbours(0, 2), new Neighbours(1, 0), new Neighbours(1, 0));
  }

  @Test
  void intervalsThatTouchOverlap() {
    double half = new StandardError(1, 10).simultaneous(0, 2).upper();
    assertThat(KleinRanks.of(List.of(estimate(half, 1), estimate(-half, 1))))
        .containsOnly(new Neighbours(0, 0));
    assertThat(KleinRanks.of(List.of(estimate(half, 1), estimate(-half - 1e-9, 1))))
        .containsExactly(new Neighbours(0, 1), new Neighbours(1, 0));
  }

  @Test
  void aBranchWithoutASpreadIsSeparatedFromNone() {
    assertThat(
            KleinRanks.of(
                List.of(estimate(90, 1), new Estimate(10, Optional.empty()), estimate(40, 1))))
        .containsExactly(new Neighbours(0, 1), new Neighbours(0, 0), new Neighbours(1, 0));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theCountsAreThoseOfEveryPairLookedAt(long seed) {
    Random random = new Random(seed);
    List<Estimate> estimates = new ArrayList<>();
    for (int j = 0; j < 60; j++) {
      estimates.add(estimate(random.nextInt(40), 1 + random.nextInt(3)));
    }
    assertThat(KleinRanks.of(estimates)).isEqualTo(pairByPair(estimates));
  }

  private static List<Neighbours> pairByPair(List<Estimate> estimates) {
    List<Interval> all =
        estimates.stream()
            .map(e -> e.standardError().orElseThrow().simultaneous(e.value(), estimates.size()))
            .toList();
    return all.stream()
        .map(
            own ->
                new Neighbours(
                    (int) all.stream().filter(other -> other.lower() > own.upper()).count(),
                    (int) all.stream().filter(other -> other.upper() < own.lower()).count()))
        .toList();
  }

  private static Estimate estimate(double value, double standardError) {
    return new Estimate(value, Optional.of(new StandardError(standardError, 10)));
  }
}
