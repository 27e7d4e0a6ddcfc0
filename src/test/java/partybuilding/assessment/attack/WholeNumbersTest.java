package partybuilding.assessment.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of 2, 13 and 60 voters weighted .4, .3 and .3. */
class WholeNumbersTest {
  private static final WholeNumbers VOTES =
      new WholeNumbers(new double[] {.4 / 2, .3 / 13, .3 / 60}, new int[] {2, 13, 60});

  @Test
  void anExactShareTellsTheVotesOfTheSecondGroup() {
    double share = .4 * 1 / 2 + .3 * 11 / 13 + .3 * 50 / 60;
    assertThat(VOTES.determined(share, share)).contains(1);
  }

  @Test
  void aHighShareTellsTheVotesOfTheSmallestGroupHoweverItIsRounded() {
    assertThat(VOTES.determined(.845, .855)).containsExactly(0);
  }

  @Test
  void aWideEnoughStepTellsNone() {
    assertThat(VOTES.determined(.75, 1)).isEmpty();
  }

  @Test
  void unanimityTellsAll() {
    assertThat(VOTES.determined(1, 1)).containsExactly(0, 1, 2);
  }
}
