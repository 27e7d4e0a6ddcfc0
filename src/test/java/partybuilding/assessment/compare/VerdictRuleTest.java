package partybuilding.assessment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.compare.YearStep.Measured;
import partybuilding.assessment.score.Spread;

class VerdictRuleTest {
  private static Measured measured(double score, double error) {
    return new Measured(score, Optional.of(new Spread(error, 50)));
  }

  private static YearStep step(double difference, double error) {
    return YearStep.of(measured(70, error), measured(70 + difference, error));
  }

  @Test
  void aLargeCertainChangeIsNamedByItsDirection() {
    assertThat(VerdictRule.verdicts(List.of(step(8, 1), step(-8, 1)), 1))
        .containsExactly(Verdict.IMPROVED, Verdict.DECLINED);
  }

  @Test
  void aChangeThatDisagreementExplainsIsHeld() {
    assertThat(VerdictRule.verdicts(List.of(step(3, 2)), 1)).containsExactly(Verdict.HELD);
  }

  @Test
  void aCertainChangeWithinTheToleranceIsHeld() {
    assertThat(VerdictRule.verdicts(List.of(step(1, .01)), 1)).containsExactly(Verdict.HELD);
    assertThat(VerdictRule.verdicts(List.of(step(1.01, .01)), 1)).containsExactly(Verdict.IMPROVED);
  }

  @Test
  void oneBorderlineChangeAmongManyIsHeldThatAloneWouldBeNamed() {
    YearStep borderline = step(3, 1);
    assertThat(VerdictRule.verdicts(List.of(borderline), 1)).containsExactly(Verdict.IMPROVED);
    List<YearStep> family = new ArrayList<>(List.of(borderline));
    for (int i = 0; i < 41; i++) {
      family.add(step(.1, 1));
    }
    assertThat(VerdictRule.verdicts(family, 1)).containsOnly(Verdict.HELD);
  }

  @Test
  void aStepThatCannotBeTestedKeepsItsReasonAndLeavesTheFamily() {
    List<YearStep> family =
        List.of(YearStep.none(Verdict.WITHHELD), step(8, 1), YearStep.none(Verdict.TOO_FEW_YEARS));
    assertThat(VerdictRule.verdicts(family, 1))
        .containsExactly(Verdict.WITHHELD, Verdict.IMPROVED, Verdict.TOO_FEW_YEARS);
  }

  @Test
  void aScoreWithoutAnIntervalIsNotComparableButHasItsDifference() {
    YearStep step = YearStep.of(new Measured(70, Optional.empty()), measured(75, 1));
    assertThat(VerdictRule.verdicts(List.of(step), 1)).containsExactly(Verdict.NOT_COMPARABLE);
    assertThat(step.change()).contains(new Change(5, Optional.empty()));
  }

  @Test
  void aChangeAcrossABreakIsNeverCalledOne() {
    assertThat(VerdictRule.verdicts(List.of(step(20, 1).acrossBreak()), 1))
        .containsExactly(Verdict.NOT_COMPARABLE);
  }
}
