package partybuilding.assessment.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.score.inference.EstimatedVariance;
import partybuilding.assessment.score.inference.StandardError;
import partybuilding.assessment.standing.BranchStanding.Neighbours;
import partybuilding.assessment.standing.PairwiseRanks.Contrast;
import partybuilding.assessment.standing.fit.Component;
import partybuilding.assessment.standing.fit.DenseFit;
import partybuilding.assessment.standing.fit.Fit;
import partybuilding.assessment.standing.fit.SparseFit;

/** Public data with effects, errors, pairs and ranks computed in R 4.2.2, beside the project. */
@Tag("shared")
class ReferenceDataTest {
  private static final double TOLERANCE = 1e-9;

  @Test
  void everyCriterionOfTheCarrotsHasItsEffectsAndErrors() throws Exception {
    int compared = 0;
    for (Reference row : Reference.read("ref_carrots_additive.csv")) {
      NamedFit fit = carrots(row.text("criterion"));
      String product = row.text("product");
      assertThat(fit.effect(product)).isCloseTo(row.number("effect"), within(TOLERANCE));
      assertThat(fit.adjusted(product)).isCloseTo(row.number("adj_mean"), within(TOLERANCE));
      assertThat(fit.standardError(product)).isCloseTo(row.number("se_cr1"), within(TOLERANCE));
      compared++;
    }
    assertThat(compared).isEqualTo(4 * 12);
  }

  private static NamedFit carrots(String criterion) throws Exception {
    return fit(Reference.read("carrots.csv"), new Columns("Consumer", "Product", criterion));
  }

  @Test
  void everyPairOfCarrotsHasItsContrast() throws Exception {
    NamedFit fit = carrots("Preference");
    int compared = 0;
    for (Reference row : Reference.read("ref_carrots_pairs.csv")) {
      EstimatedVariance variance = fit.difference(row.text("a"), row.text("b"));
      StandardError standardError =
          new StandardError(Math.sqrt(variance.value()), variance.freedom());
      double difference = fit.effect(row.text("a")) - fit.effect(row.text("b"));
      assertThat(difference).isCloseTo(row.number("diff"), within(TOLERANCE));
      assertThat(standardError.points()).isCloseTo(row.number("sed"), within(TOLERANCE));
      assertThat(standardError.freedom()).isEqualTo(row.number("df"));
      assertThat(standardError.probability(difference))
          .isCloseTo(row.number("p"), within(TOLERANCE));
      compared++;
    }
    assertThat(compared).isEqualTo(12 * 11 / 2);
  }

  /** The file breaks the tie of Navar_E and Bolero_E by noise; here they share 8.5. */
  @Test
  void carrotsHaveTheirRanksAndRankIntervals() throws Exception {
    NamedFit fit = carrots("Preference");
    List<String> products = fit.ballots().branches();
    double[] effects = products.stream().mapToDouble(fit::effect).toArray();
    double[] ranks = MeanRanks.of(effects);
    List<Neighbours> neighbours = PairwiseRanks.of(12, (j, k) -> contrast(fit, effects, j, k));
    for (Reference row : Reference.read("ref_carrots_rank.csv")) {
      int place = products.indexOf(row.text("product"));
      boolean tied = List.of("Navar_E", "Bolero_E").contains(row.text("product"));
      assertThat(ranks[place]).isEqualTo(tied ? 8.5 : row.number("rank"));
      assertThat(1 + neighbours.get(place).above()).isEqualTo((int) row.number("lo"));
      assertThat(12 - neighbours.get(place).below()).isEqualTo((int) row.number("hi"));
    }
  }

  private static Contrast contrast(NamedFit fit, double[] effects, int j, int k) {
    EstimatedVariance variance = fit.fit().variances(j, k).orElseThrow().own();
    StandardError standardError =
        new StandardError(Math.sqrt(variance.value()), variance.freedom());
    return new Contrast(effects[j] - effects[k], Optional.of(standardError));
  }

  @Test
  void theCompleteHamsHaveTheirEffectsAndErrors() throws Exception {
    NamedFit fit = fit(Reference.read("ham_complete.csv"), new Columns("Consumer", "Product", "y"));
    int compared = 0;
    for (Reference row : Reference.read("ref_ham_complete.csv")) {
      assertThat(fit.effect(row.text("product")))
          .isCloseTo(row.number("effect"), within(TOLERANCE));
      assertThat(fit.standardError(row.text("product")))
          .isCloseTo(row.number("se_cr1"), within(TOLERANCE));
      compared++;
    }
    assertThat(compared).isEqualTo(4);
  }

  @Test
  void everyCriterionAndRepeatOfTheScreensHasItsEffectsAndErrors() throws Exception {
    Map<String, List<Reference>> rows = new TreeMap<>();
    for (Reference row : Reference.read("tvbo_long.csv")) {
      rows.computeIfAbsent(series(row), unused -> new ArrayList<>()).add(row);
    }
    int compared = 0;
    for (Reference row : Reference.read("ref_tvbo_additive.csv")) {
      List<Reference> own = rows.getOrDefault(series(row), List.of());
      NamedFit fit = fit(own, new Columns("Assessor", "branch", "score"));
      String branch = row.text("branch");
      assertThat(fit.effect(branch)).isCloseTo(row.number("effect"), within(TOLERANCE));
      assertThat(fit.standardError(branch)).isCloseTo(row.number("se_cr1"), within(TOLERANCE));
      compared++;
    }
    assertThat(compared).isGreaterThan(300);
  }

  private static String series(Reference row) {
    return row.text("criterion") + "/" + row.text("Repeat");
  }

  @Test
  void theSparseSolverAgreesWithTheDenseOneOnTheCarrots() throws Exception {
    Component component = carrots("Preference").ballots().component();
    Fit sparse = new SparseFit(component);
    Fit dense = new DenseFit(component, component.summedUp());
    IntStream.range(0, component.size())
        .forEach(
            place -> {
              assertThat(sparse.effect(place)).isCloseTo(dense.effect(place), within(TOLERANCE));
              assertThat(sparse.sampling(place).clustered())
                  .isCloseTo(dense.sampling(place).clustered(), within(TOLERANCE));
            });
  }

  /** Which columns name the ballot, the branch and the points. */
  private record Columns(String ballot, String branch, String points) {}

  private static NamedFit fit(List<Reference> rows, Columns columns) {
    Map<String, SortedMap<String, Double>> ballots = new TreeMap<>();
    for (Reference row : rows) {
      if (!new TreeSet<>(List.of("", "NA")).contains(row.text(columns.points()))) {
        ballots
            .computeIfAbsent(row.text(columns.ballot()), unused -> new TreeMap<>())
            .put(row.text(columns.branch()), row.number(columns.points()));
      }
    }
    return NamedFit.of(new BallotsFixture(List.copyOf(ballots.values())));
  }
}
