package partybuilding.assessment.compare.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.facts.standing.Heterogeneity;
import partybuilding.assessment.score.inference.StandardError;
import partybuilding.assessment.standing.KleinRanks.Estimate;
import partybuilding.assessment.standing.Reference;

class CochranQTest {
  private static Estimate estimate(double value, double error, double freedom) {
    return new Estimate(value, Optional.of(new StandardError(error, freedom)));
  }

  /** R's {@code oneway.test} on the raw answers, whose script lies beside the table. */
  @Test
  void independentFiguresAreJudgedByWelchsTest() throws Exception {
    Map<String, List<Reference>> sets = new TreeMap<>();
    for (Reference row : Reference.read(CochranQTest.class, "heterogeneity.csv")) {
      sets.computeIfAbsent(row.text("set"), set -> new ArrayList<>()).add(row);
    }
    assertThat(sets).hasSize(2);
    for (List<Reference> set : sets.values()) {
      List<Estimate> estimates =
          set.stream()
              .map(r -> estimate(r.number("mean"), r.number("standard_error"), r.number("freedom")))
              .toList();
      Heterogeneity heterogeneity = CochranQ.ofScores(estimates);
      assertThat(heterogeneity.q()).isCloseTo(set.get(0).number("q"), within(1e-9));
      assertThat(heterogeneity.probability()).isCloseTo(set.get(0).number("p"), within(1e-9));
    }
  }

  /**
   * Effects of a complete panel of K branches and n evaluators with one variance are a two-way
   * layout without interaction, whose F is Q·(K − 1)/K / (K − 1).
   */
  @Test
  void effectsAreMeasuredFromTheirOwnMeanWhichMakesTheirStandardErrorsSmall() {
    List<Estimate> effects =
        List.of(estimate(3, 1.5, 1e9), estimate(-1, 1.5, 1e9), estimate(-2, 1.5, 1e9));
    double q = (9 + 1 + 4) / 2.25;
    Heterogeneity heterogeneity = CochranQ.ofEffects(effects);
    assertThat(heterogeneity.q()).isCloseTo(q, within(1e-12));
    assertThat(heterogeneity.probability()).isCloseTo(Math.exp(-q * 2 / 3 / 2), within(1e-6));
  }
}
