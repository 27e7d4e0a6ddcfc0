package partybuilding.assessment.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import partybuilding.assessment.score.Note;

/** Sets small enough to be followed by hand; expected values from R 4.2.2. */
class HandSizeSetsTest {
  private static final double PRINTED = 5e-9;

  @Test
  void aCompletePanelGivesEveryBranchItsMeanDistanceFromTheEvaluatorsMeans() {
    Expected set =
        new Expected(
            """
            A90 B85 C80
            A70 B72 C60
            A80 B78 C75
            A95 B90 C91
            """);
    set.has("A", 3.25, 83.75, 0.59899607);
    set.has("B", 0.75, 81.25, 1.40353390);
    set.has("C", -4.00, 76.50, 1.38108921);
  }

  @Test
  void incompleteBallotsReverseTheOrderOfTheRawMeans() {
    Expected set =
        new Expected(
            """
            A92 B88 C85
            A90 B87 C84
            A70 B66
            A72 C65
            B86 C83
            """);
    set.has("A", 3.47619048, 84.142857143, 0.176084069);
    set.has("B", -0.23809524, 80.428571429, 0.093769039);
    set.has("C", -3.23809524, 77.428571429, 0.093769039);
  }

  @Test
  void aThinLinkCorrectsByWhatTheTwoWhoRatedBothSay() {
    Expected set =
        new Expected(
            """
            A80 B75
            A62 B58
            A60
            A61
            B90
            B88
            """);
    assertThat(set.fit.adjusted("A")).isCloseTo(74.0, within(1e-9));
    assertThat(set.fit.adjusted("B")).isCloseTo(69.5, within(1e-9));
    assertThat(set.fit.freedom("A")).isEqualTo(1);
    assertThat(set.fit.freedom("B")).isEqualTo(1);
  }

  @Test
  void twoComponentsAreCentredAndJudgedEachOnItsOwn() {
    Expected set =
        new Expected(
            """
            A90 B80 C70
            A85 B80 C78
            A70 B66 C59
            X60 Y55
            X75 Y72
            X88 Y80
            """);
    set.has("A", 6.333333333, 75.333333333 + 6.333333333, 1.8559215);
    set.has("B", 0, 75.333333333, 0.577350269);
    set.has("C", -6.333333333, 75.333333333 - 6.333333333, 2.0275875);
    set.has("X", 2.666666667, 71.666666667 + 2.666666667, 0.7264832);
    set.has("Y", -2.666666667, 71.666666667 - 2.666666667, 0.7264832);
  }

  @Test
  void aBranchThatOneBallotLinksHasNoEffectAndTheOthersKeepTheirs() {
    NamedFit fit =
        NamedFit.of(
            """
            A90 B85
            A70 B72
            A80 B78 C75
            C60
            """);
    assertThat(fit.obstacle("C")).contains(Note.UNCONNECTED);
    assertThat(fit.obstacle("A")).isEmpty();
    assertThat(fit.effect("A")).isGreaterThan(fit.effect("B"));
  }

  @Test
  void branchesThatNobodyRatedTogetherHaveNoEffect() {
    NamedFit fit =
        NamedFit.of(
            """
            A90
            A80
            B70
            """);
    assertThat(fit.obstacle("A")).contains(Note.UNCONNECTED);
    assertThat(fit.obstacle("B")).contains(Note.UNCONNECTED);
  }

  /** Ratings 10 − ballots 5 − branches 4 + components 2 = 3; of two ballots on a pair G is 1/4. */
  @Test
  void wherePairsAgreeToTheLastTheVarianceOfAllRatingsStandsIn() {
    NamedFit fit =
        NamedFit.of(
            """
            A90 B85
            A70 B65
            X60 Y55
            X75 Y72
            X88 Y80
            """);
    double residuals = Math.pow(5 - 16 / 3.0, 2) + Math.pow(3 - 16 / 3.0, 2);
    residuals = (residuals + Math.pow(8 - 16 / 3.0, 2)) / 2;
    assertThat(fit.standardError("A")).isCloseTo(Math.sqrt(residuals / 3 / 4), within(1e-9));
    assertThat(fit.freedom("A")).isEqualTo(3);
    assertThat(fit.freedom("X")).isEqualTo(2);
    assertThat(fit.standardErrorOfDifference("A", "B"))
        .isCloseTo(Math.sqrt(residuals / 3), within(1e-9));
  }

  @Test
  void whereAllBallotsAgreeToTheLastThereIsNoSpread() {
    NamedFit fit =
        NamedFit.of(
            """
            A90 B85 C80
            A70 B65 C60
            A53 B48 C43
            """);
    assertThat(fit.effect("A")).isCloseTo(5, within(1e-12));
    assertThat(fit.variances("A")).isEmpty();
  }

  /** What a set must give. */
  private static final class Expected {
    final NamedFit fit;

    Expected(String text) {
      fit = NamedFit.of(text);
    }

    void has(String branch, double effect, double adjusted, double standardError) {
      assertThat(fit.effect(branch)).isCloseTo(effect, within(PRINTED));
      assertThat(fit.adjusted(branch)).isCloseTo(adjusted, within(PRINTED));
      assertThat(fit.standardError(branch)).isCloseTo(standardError, within(5e-8));
    }
  }
}
