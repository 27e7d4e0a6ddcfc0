package partybuilding.assessment.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.score.inference.StandardError;
import partybuilding.assessment.standing.BranchStanding.Neighbours;
import partybuilding.assessment.standing.PairwiseRanks.Contrast;
import partybuilding.assessment.standing.PairwiseRanks.Contrasts;

class PairwiseRanksTest {
  @Test
  void aBranchFarFromTheOthersIsSeparatedAndTheOthersAreNot() {
    assertThat(PairwiseRanks.of(3, among(90, 60, 61)))
        .containsExactly(new Neighbours(0, 2), new Neighbours(1, 0), new Neighbours(1, 0));
  }

  @Test
  void equalBranchesAreSeparatedFromNone() {
    assertThat(PairwiseRanks.of(3, among(70, 70, 70)))
        .containsOnly(new Neighbours(0, 0))
        .hasSize(3);
  }

  /** With t on 10 degrees of freedom: p .0223 of 2.7; thrice that is .0669. */
  @Test
  void aPairThatAloneWouldBeSeparatedIsNotWhereThreeAreAsked() {
    assertThat(PairwiseRanks.of(2, among(2.7, 0))).contains(new Neighbours(0, 1));
    assertThat(PairwiseRanks.of(3, among(2.7, 0, 0.28))).containsOnly(new Neighbours(0, 0));
  }

  /** With t on 10 degrees of freedom: p .0107 of 3.13, .0299 of 2.53, .0212 of 2.73. */
  @Test
  void theSurerPairIsJudgedAmongAllAndTheNextAmongThoseLeft() {
    assertThat(PairwiseRanks.of(3, among(3.13, 0.6, 0)))
        .containsExactly(new Neighbours(0, 1), new Neighbours(0, 0), new Neighbours(1, 0));
    assertThat(PairwiseRanks.of(3, among(3.13, 0.4, 0)))
        .containsExactly(new Neighbours(0, 2), new Neighbours(1, 0), new Neighbours(1, 0));
  }

  @Test
  void aPairWithoutASpreadIsNotSeparatedHoweverFarApart() {
    assertThat(PairwiseRanks.of(2, (j, k) -> new Contrast(50, Optional.empty())))
        .containsOnly(new Neighbours(0, 0));
  }

  @Test
  void oneBranchAloneHasNoNeighbours() {
    assertThat(PairwiseRanks.of(1, among(70))).containsExactly(new Neighbours(0, 0));
  }

  private static Contrasts among(double... values) {
    return (j, k) -> new Contrast(values[j] - values[k], Optional.of(new StandardError(1, 10)));
  }
}
