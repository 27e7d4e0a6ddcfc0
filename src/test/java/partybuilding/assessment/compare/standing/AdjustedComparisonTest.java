package partybuilding.assessment.compare.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import partybuilding.assessment.compare.StandingStory;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.facts.standing.AdjustedScore;
import partybuilding.assessment.facts.standing.AdjustedScore.StandingChange;
import partybuilding.assessment.facts.standing.Position;
import partybuilding.assessment.facts.standing.StandingVerdict;
import partybuilding.assessment.lineage.LineageEvent.Change;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.inference.Interval;

class AdjustedComparisonTest {
  private final StandingStory story = new StandingStory();

  private StandingChange change(int year, String branch) {
    return story.adjusted(year, branch).change();
  }

  private void threeBranches(int year, double a, double b, double c) {
    story.year(
        year,
        """
        a 85 1 %s .5 a
        b 80 1 %s .5 a
        c 75 1 %s .5 a
        """
            .formatted(a, b, c));
  }

  @Test
  void theScoreStandsBesideWhatIsLeftWithoutStrictness() {
    threeBranches(2025, 4, 0, -4);
    AdjustedScore a = story.adjusted(2025, "a");
    assertThat(a.raw()).hasValue(85);
    assertThat(a.adjustment().orElseThrow().adjusted()).isEqualTo(84);
    assertThat(a.adjustment().orElseThrow().component()).isEqualTo("a");
    Interval interval = a.adjustment().orElseThrow().interval().orElseThrow();
    assertThat(interval.lower()).isCloseTo(4 - 2.008559 * .5, within(1e-6));
    assertThat(a.note()).isEmpty();
  }

  @Test
  void aBranchFarFromTheOthersIsNamedAboveOrBelow() {
    threeBranches(2025, 4, .2, -4.2);
    assertThat(story.adjusted(2025, "a").position()).contains(Position.ABOVE);
    assertThat(story.adjusted(2025, "b").position()).contains(Position.NOT_DISTINGUISHABLE);
    assertThat(story.adjusted(2025, "c").position()).contains(Position.BELOW);
  }

  @Test
  void aCertainEffectBelowTheToleranceIsNotDistinguishableAndAtItIs() {
    story.year(
        2025,
        """
        a 85 1 1 .01 a
        b 80 1 -.99 .01 a
        c 80 1 -.01 .01 a
        """);
    assertThat(story.adjusted(2025, "a").position()).contains(Position.ABOVE);
    assertThat(story.adjusted(2025, "b").position()).contains(Position.NOT_DISTINGUISHABLE);
  }

  @Test
  void anEffectWithoutSpreadHasNoPositionAndSaysWhy() {
    story.year(
        2025,
        """
        a 85 1 4 - a
        b 80 1 -4 .5 a
        """);
    assertThat(story.adjusted(2025, "a").position()).isEmpty();
    assertThat(story.adjusted(2025, "a").note()).contains(Note.NO_SPREAD);
    assertThat(story.adjusted(2025, "b").position()).contains(Position.BELOW);
  }

  @Test
  void aScoreWithoutAnIntervalIsNoFaultOfItsAdjustment() {
    story.year(
        2025,
        """
        a 85 - 4 .5 a
        b 80 1 -4 .5 a
        """);
    assertThat(story.adjusted(2025, "a").note()).isEmpty();
  }

  @Test
  void aYearWithoutBallotIdsHasNoRows() {
    story.year(2025, "a 85 1");
    assertThat(story.compare().standings().adjusted()).isEmpty();
  }

  @Test
  void aBranchThatRisesAgainstTheOthersGainsAndTheRestLosesByCentring() {
    threeBranches(2024, 0, 0, 0);
    threeBranches(2025, 6, -3, -3);
    assertThat(change(2025, "a").difference()).hasValue(6);
    assertThat(change(2025, "a").uncertainty().orElseThrow().standardError())
        .isCloseTo(Math.sqrt(.5), within(1e-12));
    assertThat(change(2025, "a").uncertainty().orElseThrow().tested().freedom())
        .isCloseTo(100, within(1e-9));
    assertThat(change(2025, "a").verdict()).isEqualTo(StandingVerdict.GAINING);
    assertThat(change(2025, "b").verdict()).isEqualTo(StandingVerdict.LOSING);
  }

  @Test
  void aNewcomerMovesNobodyElse() {
    threeBranches(2024, 2, 0, -2);
    story.year(
        2025,
        """
        a 85 1 12 .5 a
        b 80 1 10 .5 a
        c 75 1 8 .5 a
        n 10 1 -30 .5 a
        """);
    for (String branch : new String[] {"a", "b", "c"}) {
      assertThat(change(2025, branch).difference().orElseThrow()).isCloseTo(0, within(1e-12));
      assertThat(change(2025, branch).verdict()).isEqualTo(StandingVerdict.LEVEL);
    }
    assertThat(change(2025, "n").verdict()).isEqualTo(StandingVerdict.TOO_FEW_YEARS);
    assertThat(change(2025, "n").difference()).isEmpty();
  }

  @Test
  void onlyBranchesOfOneComponentInBothYearsAreCompared() {
    story.year(
        2024,
        """
        a 85 1 1 .5 a
        b 80 1 -1 .5 a
        x 85 1 3 .5 x
        y 80 1 -3 .5 x
        """);
    story.year(
        2025,
        """
        a 85 1 3 .5 a
        b 80 1 -3 .5 a
        x 85 1 0 .5 a
        y 80 1 0 .5 y
        """);
    assertThat(change(2025, "a").difference()).hasValue(2);
    assertThat(change(2025, "x").difference()).isEmpty();
    assertThat(change(2025, "x").verdict()).isEqualTo(StandingVerdict.NOT_COMPARABLE);
  }

  @Test
  void aCertainMovementWithinTheToleranceIsLevel() {
    story.year(
        2024,
        """
        a 85 1 0 .01 a
        b 80 1 0 .01 a
        """);
    story.year(
        2025,
        """
        a 85 1 1 .01 a
        b 80 1 -1 .01 a
        """);
    assertThat(change(2025, "a").verdict()).isEqualTo(StandingVerdict.LEVEL);
  }

  /** √2 · 1.25 · t(.95, 100) = 2.935; with 1.3 it is 3.052. */
  @Test
  void aMovementIsLevelOnlyWhereItIsShownToBeLittle() {
    assertThat(unmoved("1.25").adjusted(2025, "a").change().verdict())
        .isEqualTo(StandingVerdict.LEVEL);
    assertThat(unmoved("1.3").adjusted(2025, "a").change().verdict())
        .isEqualTo(StandingVerdict.UNCLEAR);
  }

  private static StandingStory unmoved(String error) {
    String year = "a 85 1 1 %s a\nb 80 1 -1 %s a".formatted(error, error);
    return new StandingStory().year(2024, year).year(2025, year);
  }

  @Test
  void aMergedBranchIsNotComparedAndMovesNobodyElse() {
    story.event("p", "c", 2025, Change.MERGE);
    story.year(
        2024,
        """
        a 85 1 2 .5 a
        b 80 1 0 .5 a
        c 75 1
        p 75 1
        c@2025 75 1 -2 .5 a
        """,
        2025);
    threeBranches(2025, -3, -5, 8);
    assertThat(change(2025, "a").difference().orElseThrow()).isCloseTo(0, within(1e-12));
    assertThat(change(2025, "c").difference()).isEmpty();
    assertThat(change(2025, "c").verdict()).isEqualTo(StandingVerdict.NOT_COMPARABLE);
    assertThat(story.adjusted(2025, "c").note()).contains(Note.MERGED);
    assertThat(story.adjusted(2024, "c").adjustment().orElseThrow().effect()).isEqualTo(-2);
  }

  @Test
  void aChangedMeasuringIsNotCompared() {
    story.rules("  - from: 2025\n    grades: {good: 100, fairly_good: 70, average: 50, poor: 0}\n");
    threeBranches(2024, 2, 0, -2);
    threeBranches(2025, -2, 0, 2);
    assertThat(change(2025, "a").verdict()).isEqualTo(StandingVerdict.NOT_COMPARABLE);
    assertThat(change(2025, "a").difference()).isEmpty();
  }

  @Test
  void aWithheldYearIsSaidOnBothSides() {
    story.year(2023, "b 80 1 0 .5 b");
    story.year(
        2024,
        """
        a
        b 80 1 0 .5 b
        """);
    threeBranches(2025, 2, 0, -2);
    assertThat(change(2024, "a").verdict()).isEqualTo(StandingVerdict.WITHHELD);
    assertThat(story.adjusted(2024, "a").note()).contains(Note.WITHHELD);
    assertThat(story.adjusted(2024, "a").adjustment()).isEmpty();
    assertThat(change(2025, "a").verdict()).isEqualTo(StandingVerdict.WITHHELD);
  }

  @Test
  void aYearBeforeWithoutBallotIdsGivesNothingToCompareWith() {
    story.year(
        2024,
        """
        a 85 1
        b 80 1
        """);
    threeBranches(2025, 2, 0, -2);
    assertThat(change(2025, "a").verdict()).isEqualTo(StandingVerdict.NOT_COMPARABLE);
    assertThat(change(2025, "c").verdict()).isEqualTo(StandingVerdict.TOO_FEW_YEARS);
  }

  @Test
  void aComponentIsNamedByABranchThatTheReportKnows() {
    story.event("a", "z", 2025, Change.RENAME);
    story.year(
        2024,
        """
        a 85 1 2 .5 a
        b 80 1 -2 .5 a
        """);
    story.year(
        2025,
        """
        z 85 1 2 .5 b
        b 80 1 -2 .5 b
        """);
    assertThat(story.adjusted(2024, "z").adjustment().orElseThrow().component()).isEqualTo("b");
  }

  @Test
  void aFigureThatIsWithheldAloneIsSaidOnBothSidesToo() {
    String hidden = "a hidden\nb 80 1 0 .5 b\nc 80 1 0 .5 b";
    story.year(2024, hidden);
    threeBranches(2025, 2, 0, -2);
    assertThat(change(2024, "a").verdict()).isEqualTo(StandingVerdict.WITHHELD);
    assertThat(change(2025, "a").verdict()).isEqualTo(StandingVerdict.WITHHELD);
    assertThat(change(2025, "b").difference()).hasValue(1);
    assertThat(story.compare().scores().scoresOf("a", "d"))
        .extracting(BranchScore::verdict)
        .containsExactly(Verdict.WITHHELD, Verdict.WITHHELD);
    story.year(2026, hidden);
    assertThat(story.trend("a").verdict()).isEqualTo(StandingVerdict.WITHHELD);
    assertThat(story.trend("a").years()).isEmpty();
    assertThat(story.trend("b").years()).containsExactly(2024, 2025, 2026);
  }

  @Test
  void aComponentBearsTheFirstNumberByCodePoints() {
    story.year(
        2025,
        """
        \uD842\uDFB7 85 1 2 .5 k
        \uFF21 80 1 -2 .5 k
        """);
    AdjustedScore adjusted = story.adjusted(2025, "\uD842\uDFB7");
    assertThat(adjusted.adjustment().orElseThrow().component()).isEqualTo("\uFF21");
  }
}
