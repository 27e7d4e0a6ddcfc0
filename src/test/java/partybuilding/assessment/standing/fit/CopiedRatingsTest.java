package partybuilding.assessment.standing.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.score.inference.Uncertainty;
import partybuilding.assessment.standing.BranchStanding.Effect;
import partybuilding.assessment.standing.Ratings;
import partybuilding.assessment.standing.YearOfBallots;

/**
 * Seven of nine ballots are copies. On a complete panel the effects are the means of the deviations
 * d; with Gs = 3 clusters the clustered variance is 3/2·Σ (Σ g)²/81 and the classical one σ²·(1 −
 * 1/4)·51/81, σ² over one ballot per cluster on 3·3 − 3 degrees of freedom. Computed apart, in
 * Python.
 */
class CopiedRatingsTest {
  private static final double[] EFFECTS = {
    0.16666666666666666, 0.7222222222222222, -1.1666666666666667, 0.2777777777777778
  };
  private static final double[] ERRORS = {
    2.8162612024621985, 1.9949997507485984, 3.7964205038398084, 2.434023099711959
  };
  private static final double[] MODERATED = {
    7.685477088015818, 7.599306351157791, 7.824771683415216, 7.641832579093531
  };

  private static YearOfBallots college() {
    StringBuilder ballots = new StringBuilder();
    for (int copy = 0; copy < 7; copy++) {
      ballots.append("A91 B88 C85 D90\n");
    }
    return new YearOfBallots(YearOfBallots.ONE_GROUP)
        .group(0, ballots + "A70 B72 C95 D60\nA66 B90 C71 D84");
  }

  @Test
  void copiesCountInTheEffectsAndAreOneClusterInTheirErrors() {
    for (int branch = 0; branch < 4; branch++) {
      Effect effect = college().effect(String.valueOf((char) ('A' + branch)));
      assertThat(effect.value()).isCloseTo(EFFECTS[branch], within(1e-9));
      Uncertainty uncertainty = effect.uncertainty().orElseThrow();
      assertThat(uncertainty.standardError()).isCloseTo(ERRORS[branch], within(1e-9));
      assertThat(uncertainty.tested().points()).isCloseTo(MODERATED[branch], within(1e-9));
      assertThat(uncertainty.tested().freedom()).isCloseTo(6, within(1e-9));
    }
  }

  @Test
  void theSparseSolverTakesCopiesAsTheDenseOneDoes() {
    Random random = new Random(5);
    List<Ballot> ballots = new ArrayList<>();
    for (int ballot = 0; ballot < 12; ballot++) {
      ballots.add(ballot(random, Ratings.INDEPENDENT));
    }
    for (int copy = 0; copy < 8; copy++) {
      ballots.add(ballot(new Random(40 + copy % 3), 1 + copy % 2));
    }
    Component component = new Component(new Centre(new int[6], counts(ballots)), ballots);

    Fit dense = new DenseFit(component, component.summedUp());
    Fit bundledOtherwise = new DenseFit(component, component.independent());
    Fit sparse = new SparseFit(component);

    for (int place = 0; place < 6; place++) {
      for (Fit other : List.of(bundledOtherwise, sparse)) {
        assertThat(other.effect(place)).isCloseTo(dense.effect(place), within(1e-9));
        same(other.sampling(place), dense.sampling(place));
        same(other.sampling(place, (place + 1) % 6), dense.sampling(place, (place + 1) % 6));
        assertThat(other.residuals()).isCloseTo(dense.residuals(), within(1e-9));
      }
    }
  }

  private static void same(Sampling one, Sampling other) {
    assertThat(one.clustered()).isCloseTo(other.clustered(), within(1e-9));
    assertThat(one.classical()).isCloseTo(other.classical(), within(1e-9));
  }

  /** Five of six nodes, rated at random. */
  private static Ballot ballot(Random random, int cluster) {
    int left = random.nextInt(6);
    int[] places = new int[5];
    long[] values = new long[5];
    for (int index = 0; index < 5; index++) {
      places[index] = index < left ? index : index + 1;
      values[index] = 60L + random.nextInt(40);
    }
    return new Ballot(100, places, values, cluster);
  }

  private static long[] counts(List<Ballot> ballots) {
    long[] counts = new long[6];
    for (Ballot ballot : ballots) {
      for (int place : ballot.places()) {
        counts[place]++;
      }
    }
    return counts;
  }
}
