package partybuilding.assessment.score.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FamilyTest {
  private static final OptionalDouble UNTESTED = OptionalDouble.empty();

  @Test
  void aFindingAmongManyMustBeSurerThanOneAlone() {
    assertThat(Family.real(List.of(p(.04)))).containsExactly(true);
    assertThat(Family.real(List.of(p(.04), p(.5), p(.6)))).containsExactly(false, false, false);
    assertThat(Family.real(List.of(p(.01), p(.5), p(.6)))).containsExactly(true, false, false);
  }

  @Test
  void whatIsNotTestedIsNoFindingAndLeavesTheOthersAsTheyAre() {
    assertThat(Family.real(List.of(UNTESTED, p(.04), UNTESTED)))
        .containsExactly(false, true, false);
  }

  private static OptionalDouble p(double probability) {
    return OptionalDouble.of(probability);
  }
}
