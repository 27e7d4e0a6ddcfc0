package partybuilding.assessment.compare.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.compare.score.YearStep.Measured;
import partybuilding.assessment.contract.Limits;
import partybuilding.assessment.facts.score.Change;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.inference.StandardError;

class VerdictRuleTest {
  private static final Limits LIMITS = limits(3);

  private static Limits limits(int heldWithin) {
    return new Limits(
        5, BigDecimal.ONE, BigDecimal.valueOf(heldWithin), BigDecimal.ZERO, BigDecimal.ZERO);
  }

  private static Measured measured(double score, double error) {
    return new Measured(score, Optional.of(new StandardError(error, 50)));
  }

  private static YearStep step(double difference, double error) {
    return YearStep.of(measured(70, error), measured(70 + difference, error));
  }

  @Test
  void aLargeCertainChangeIsNamedByItsDirection() {
    assertThat(VerdictRule.verdicts(List.of(step(8, 1), step(-8, 1)), LIMITS))
        .containsExactly(Verdict.IMPROVED, Verdict.DECLINED);
  }

  @Test
  void aChangeThatDisagreementExplainsCannotBeTold() {
    assertThat(VerdictRule.verdicts(List.of(step(3, 2)), LIMITS)).containsExactly(Verdict.UNCLEAR);
    assertThat(VerdictRule.verdicts(List.of(step(0, 2)), LIMITS)).containsExactly(Verdict.UNCLEAR);
  }

  @Test
  void aChangeIsHeldOnlyWhereTwoOneSidedTestsShowThatItIsLittle() {
    // The 90 % interval is 0.5 ± 1.660 · √2 · e on 100 degrees of freedom.
    assertThat(VerdictRule.verdicts(List.of(step(.5, 1.06)), LIMITS)).containsExactly(Verdict.HELD);
    assertThat(VerdictRule.verdicts(List.of(step(.5, 1.07)), LIMITS))
        .containsExactly(Verdict.UNCLEAR);
    assertThat(VerdictRule.verdicts(List.of(step(-.5, 1.06), step(-.5, 1.07)), LIMITS))
        .containsExactly(Verdict.HELD, Verdict.UNCLEAR);
    assertThat(VerdictRule.verdicts(List.of(step(.5, 1.06)), limits(0)))
        .containsExactly(Verdict.UNCLEAR);
  }

  @Test
  void aCertainChangeWithinTheToleranceIsHeldBecauseItIsLittle() {
    assertThat(VerdictRule.verdicts(List.of(step(1, .01)), LIMITS)).containsExactly(Verdict.HELD);
    assertThat(VerdictRule.verdicts(List.of(step(1, .01)), limits(1)))
        .containsExactly(Verdict.UNCLEAR);
    assertThat(VerdictRule.verdicts(List.of(step(1.01, .01)), LIMITS))
        .containsExactly(Verdict.IMPROVED);
  }

  @Test
  void oneBorderlineChangeAmongManyCannotBeToldThatAloneWouldBeNamed() {
    YearStep borderline = step(3, 1);
    assertThat(VerdictRule.verdicts(List.of(borderline), LIMITS)).containsExactly(Verdict.IMPROVED);
    List<YearStep> family = new ArrayList<>(List.of(borderline));
    for (int i = 0; i < 41; i++) {
      family.add(step(.1, 1));
    }
    List<Verdict> verdicts = VerdictRule.verdicts(family, LIMITS);
    assertThat(verdicts.get(0)).isEqualTo(Verdict.UNCLEAR);
    assertThat(verdicts.subList(1, 42)).containsOnly(Verdict.HELD);
    assertThat(VerdictRule.reason(borderline, Verdict.UNCLEAR, LIMITS)).contains(Note.NOT_JOINTLY);
  }

  @Test
  void onlyAnUnclearChangeWhoseOwnIntervalLeavesOutNoughtNeedsAReason() {
    assertThat(VerdictRule.reason(step(3, 2), Verdict.UNCLEAR, LIMITS)).isEmpty();
    assertThat(VerdictRule.reason(step(-3, 1), Verdict.UNCLEAR, LIMITS)).contains(Note.NOT_JOINTLY);
    assertThat(VerdictRule.reason(step(3, 1), Verdict.IMPROVED, LIMITS)).isEmpty();
    assertThat(VerdictRule.reason(step(1, .1), Verdict.UNCLEAR, LIMITS)).isEmpty();
    assertThat(VerdictRule.reason(YearStep.none(Verdict.UNCLEAR), Verdict.UNCLEAR, LIMITS))
        .isEmpty();
  }

  @Test
  void aStepThatCannotBeTestedKeepsItsReasonAndLeavesTheFamily() {
    List<YearStep> family =
        List.of(YearStep.none(Verdict.WITHHELD), step(8, 1), YearStep.none(Verdict.TOO_FEW_YEARS));
    assertThat(VerdictRule.verdicts(family, LIMITS))
        .containsExactly(Verdict.WITHHELD, Verdict.IMPROVED, Verdict.TOO_FEW_YEARS);
  }

  @Test
  void aScoreWithoutAnIntervalIsNotComparableButHasItsDifference() {
    YearStep step = YearStep.of(new Measured(70, Optional.empty()), measured(75, 1));
    assertThat(VerdictRule.verdicts(List.of(step), LIMITS)).containsExactly(Verdict.NOT_COMPARABLE);
    assertThat(step.change()).contains(new Change(5, Optional.empty()));
  }

  @Test
  void aChangeAcrossABreakIsNeverCalledOne() {
    assertThat(VerdictRule.verdicts(List.of(step(20, 1).acrossBreak()), LIMITS))
        .containsExactly(Verdict.NOT_COMPARABLE);
  }
}
