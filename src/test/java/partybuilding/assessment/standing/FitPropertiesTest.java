package partybuilding.assessment.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import partybuilding.assessment.standing.fit.Component;
import partybuilding.assessment.standing.fit.DenseFit;
import partybuilding.assessment.standing.fit.Fit;
import partybuilding.assessment.standing.fit.FitChoice;
import partybuilding.assessment.standing.fit.Sampling;
import partybuilding.assessment.standing.fit.SparseFit;

/** What must hold of any ballots whatever. */
class FitPropertiesTest {
  private static final double TOLERANCE = 1e-9;

  static Stream<BallotsFixture> incomplete() {
    return Stream.of(
        BallotsFixture.random(1, 5, 9, 0.7),
        BallotsFixture.random(2, 14, 30, 0.8),
        BallotsFixture.random(3, 14, 6, 0.9),
        BallotsFixture.random(4, 40, 25, 0.15),
        BallotsFixture.random(5, 80, 60, 0.1));
  }

  static Stream<BallotsFixture> complete() {
    return Stream.of(
        BallotsFixture.random(11, 3, 4, 1),
        BallotsFixture.random(12, 14, 30, 1),
        BallotsFixture.random(13, 70, 12, 1));
  }

  static Stream<BallotsFixture> any() {
    return Stream.concat(incomplete(), complete());
  }

  @ParameterizedTest
  @MethodSource("any")
  void aConstantAddedToOneBallotChangesNothing(BallotsFixture ballots) {
    NamedFit fit = NamedFit.of(ballots);
    NamedFit raised = NamedFit.of(ballots.raised(2, 17.5));
    for (String branch : judged(fit)) {
      assertThat(raised.effect(branch)).isCloseTo(fit.effect(branch), within(TOLERANCE));
      assertThat(raised.standardError(branch))
          .isCloseTo(fit.standardError(branch), within(TOLERANCE));
    }
  }

  @ParameterizedTest
  @MethodSource("any")
  void theOrderOfTheBallotsChangesNoBit(BallotsFixture ballots) {
    NamedFit fit = NamedFit.of(ballots);
    NamedFit shuffled = NamedFit.of(ballots.shuffled(99));
    for (String branch : judged(fit)) {
      assertThat(shuffled.effect(branch)).isEqualTo(fit.effect(branch));
      assertThat(shuffled.adjusted(branch)).isEqualTo(fit.adjusted(branch));
      assertThat(shuffled.variances(branch)).isEqualTo(fit.variances(branch));
    }
  }

  @ParameterizedTest
  @MethodSource("any")
  void theEffectsOfAComponentWeighedByTheirRatingsSumToZero(BallotsFixture ballots) {
    Component component = ballots.component();
    Fit fit = FitChoice.of(component);
    double sum = 0;
    double[] against = component.centre().contrast(0);
    for (int place = 0; place < component.size(); place++) {
      double share = (place == 0 ? 1 : 0) - against[place];
      sum += share * fit.effect(place);
    }
    assertThat(sum).isCloseTo(0, within(TOLERANCE));
  }

  @ParameterizedTest
  @MethodSource("complete")
  void onACompletePanelEffectsAreRawMeansLessTheGrandMean(BallotsFixture ballots) {
    NamedFit fit = NamedFit.of(ballots);
    for (String branch : ballots.branches()) {
      double[] deviations =
          ballots.ballots().stream().mapToDouble(b -> deviation(b, branch)).toArray();
      double mean = Arrays.stream(deviations).average().orElseThrow();
      double squares = 0;
      for (double deviation : deviations) {
        squares += Math.pow(deviation - mean, 2);
      }
      int n = deviations.length;
      assertThat(fit.effect(branch)).isCloseTo(mean, within(TOLERANCE));
      assertThat(fit.standardError(branch))
          .isCloseTo(Math.sqrt(squares / (n - 1) / n), within(TOLERANCE));
      assertThat(fit.freedom(branch)).isEqualTo(n - 1);
    }
  }

  private static double deviation(SortedMap<String, Double> ballot, String branch) {
    double mean = ballot.values().stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    return ballot.getOrDefault(branch, Double.NaN) - mean;
  }

  @ParameterizedTest
  @MethodSource("any")
  void sumsByPatternAgreeWithBallotByBallot(BallotsFixture ballots) {
    Component component = ballots.component();
    assertAgree(
        component,
        new DenseFit(component, component.summedUp()),
        new DenseFit(component, component.independent()));
  }

  @ParameterizedTest
  @MethodSource("any")
  void theSparseSolverAgreesWithTheDenseOne(BallotsFixture ballots) {
    Component component = ballots.component();
    assertAgree(component, new SparseFit(component), new DenseFit(component, component.summedUp()));
  }

  @Test
  void aboveThreeHundredBranchesTheSolverIsSparseAndAgreesWithTheDenseOne() {
    Component component = BallotsFixture.random(21, 350, 120, 0.2).component();
    Fit fit = FitChoice.of(component);

    assertThat(component.size()).isGreaterThan(FitChoice.DENSE);
    assertThat(fit).isInstanceOf(SparseFit.class);
    assertAgree(component, fit, new DenseFit(component, component.independent()));
  }

  static Stream<BallotsFixture> nearlyComplete() {
    return Stream.of(
        BallotsFixture.random(31, 310, 40, 1),
        BallotsFixture.random(32, 310, 40, 0.99),
        BallotsFixture.random(33, 310, 40, 0.95),
        BallotsFixture.random(34, 310, 40, 0.6),
        BallotsFixture.random(35, 310, 6, 0.9));
  }

  /**
   * Fewer ballots than branches: a solution a ballot, and patterns known by what they leave out.
   */
  @ParameterizedTest
  @MethodSource("nearlyComplete")
  void nearlyCompleteBallotsOfManyBranchesGiveWhatTheDenseSolverGives(BallotsFixture ballots) {
    Component component = ballots.component();
    Fit fit = FitChoice.of(component);

    assertThat(fit).isInstanceOf(SparseFit.class);
    assertAgree(component, fit, new DenseFit(component, component.independent()));
  }

  private static void assertAgree(Component component, Fit fit, Fit other) {
    assertThat(fit.residuals()).isCloseTo(other.residuals(), within(1e-7));
    for (int place = 0; place < component.size(); place++) {
      assertThat(fit.effect(place)).isCloseTo(other.effect(place), within(TOLERANCE));
      assertAgree(fit.sampling(place), other.sampling(place));
      int next = (place + 1) % component.size();
      assertAgree(fit.sampling(place, next), other.sampling(place, next));
    }
  }

  private static void assertAgree(Sampling sampling, Sampling other) {
    assertThat(Math.sqrt(sampling.clustered()))
        .isCloseTo(Math.sqrt(other.clustered()), within(TOLERANCE));
    assertThat(Math.sqrt(sampling.classical()))
        .isCloseTo(Math.sqrt(other.classical()), within(TOLERANCE));
  }

  private static List<String> judged(NamedFit fit) {
    List<String> judged =
        fit.ballots().branches().stream().filter(b -> fit.obstacle(b).isEmpty()).toList();
    assertThat(judged).isNotEmpty();
    return judged;
  }
}
