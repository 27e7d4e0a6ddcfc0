package partybuilding.assessment.compare.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.compare.score.YearStep.Measured;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.facts.score.VisibleChange;
import partybuilding.assessment.score.inference.StandardError;

class VisibleChangesTest {
  /** On 30 degrees of freedom with standard error √2·e. */
  private static YearStep step(double error) {
    StandardError standardError = new StandardError(error, 15);
    return YearStep.of(
        new Measured(70, Optional.of(standardError)), new Measured(71, Optional.of(standardError)));
  }

  /** The upper .025 / 14 point of t on 30 degrees of freedom is 3.161960524. */
  @Test
  void itIsTheMedianHalfWidthAtTheLevelThatALoneChangeMustPass() {
    List<YearStep> steps = List.of(step(5), step(1), step(2), YearStep.none(Verdict.TOO_FEW_YEARS));
    assertThat(VisibleChanges.of(2025, "d", steps, 14, 1).orElseThrow().points())
        .isCloseTo(2 * Math.sqrt(2) * 3.161960524, within(1e-8));
    assertThat(VisibleChanges.of(2025, "d", steps.subList(0, 2), 14, 1).orElseThrow().points())
        .isCloseTo(3 * Math.sqrt(2) * 3.161960524, within(1e-8));
  }

  @Test
  void itIsNeverBelowTheTolerance() {
    assertThat(VisibleChanges.of(2025, "d", List.of(step(.01)), 14, 1))
        .contains(new VisibleChange(2025, "d", 1));
  }

  @Test
  void whereNothingCanBeTestedThereIsNone() {
    List<YearStep> steps = List.of(YearStep.none(Verdict.WITHHELD));
    assertThat(VisibleChanges.of(2025, "d", steps, 0, 1)).isEmpty();
  }
}
