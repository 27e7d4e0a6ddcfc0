package partybuilding.assessment.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static partybuilding.assessment.aggregate.YearFixture.ONE_GROUP;

import org.junit.jupiter.api.Test;
import partybuilding.assessment.lineage.LineageEvent;
import partybuilding.assessment.lineage.LineageEvent.Change;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.Note;

/** What later becomes one branch is counted as one, and as the two it was. */
class MergedBranchTest {
  private static final LineageEvent[] MERGER = {
    new LineageEvent("x", "z", 2022, Change.MERGE), new LineageEvent("y", "z", 2022, Change.MERGE)
  };

  private static final LineageEvent[] THREE = {
    new LineageEvent("x", "z", 2022, Change.MERGE),
    new LineageEvent("y", "z", 2022, Change.MERGE),
    new LineageEvent("w", "z", 2022, Change.MERGE)
  };

  @Test
  void aBallotThatRatedBothPredecessorsCountsOnceWithItsMean() {
    YearFixture year =
        new YearFixture(ONE_GROUP)
            .votes("x", 0, 80, 90, 70)
            .votes("y", 0, 60, 80, 75)
            .vote("late", "y", 0, 99)
            .events(MERGER);
    BranchFigure z = year.pool("z");
    double mean = (70 + 85 + 72.5 + 99) / 4;
    assertThat(z.ballots()).isEqualTo(4);
    assertThat(z.score().orElseThrow()).isCloseTo(mean, within(1e-9));
    double variance = 0;
    for (double value : new double[] {70, 85, 72.5, 99}) {
      variance += Math.pow(value - mean, 2) / 3;
    }
    double pooled = (2 * 100 + 3 * 259) / 5.0;
    double moderated = (4 * pooled + 3 * variance) / (4 + 3);
    assertThat(z.standardError().orElseThrow().points())
        .isCloseTo(Math.sqrt(moderated / 4), within(1e-9));
  }

  @Test
  void thePredecessorsKeepTheirOwnFiguresAndTheCollegeCountsThem() {
    YearFixture merged =
        new YearFixture(ONE_GROUP)
            .votes("x", 0, 80, 90, 70)
            .votes("y", 0, 60, 80, 75)
            .events(MERGER);
    YearFixture plain =
        new YearFixture(ONE_GROUP).votes("x", 0, 80, 90, 70).votes("y", 0, 60, 80, 75);
    assertThat(merged.branch("x")).isEqualTo(plain.branch("x"));
    assertThat(merged.college()).isEqualTo(plain.college());
  }

  @Test
  void withoutBallotIdsTheLargerPredecessorIsTheNumberAndThereIsNoInterval() {
    YearFixture year = new YearFixture(ONE_GROUP).events(MERGER);
    for (double points : new double[] {80, 90, 70, 60}) {
      year.vote("", "x", 0, points);
    }
    for (double points : new double[] {60, 50, 55}) {
      year.vote("", "y", 0, points);
    }
    BranchFigure z = year.pool("z");
    assertThat(z.ballots()).isEqualTo(4);
    assertThat(z.standardError()).isEmpty();
    assertThat(z.note()).contains(Note.NO_BALLOT_ID);
  }

  @Test
  void aRenamedBranchIsInNoPoolAndKeepsItsFigures() {
    YearFixture renamed =
        new YearFixture(ONE_GROUP)
            .votes("old", 0, 80, 90, 70)
            .events(new LineageEvent("old", "new", 2022, Change.RENAME));
    YearFixture plain = new YearFixture(ONE_GROUP).votes("old", 0, 80, 90, 70);
    assertThat(renamed.figures()).isEqualTo(plain.figures());
  }

  @Test
  void aBranchThatTakesInAnotherKeepsItsOwnFiguresBesideThePool() {
    YearFixture year =
        new YearFixture(ONE_GROUP)
            .votes("x", 0, 80, 90, 70)
            .votes("y", 0, 60, 80, 75)
            .events(new LineageEvent("y", "x", 2022, Change.MERGE));
    YearFixture plain =
        new YearFixture(ONE_GROUP).votes("x", 0, 80, 90, 70).votes("y", 0, 60, 80, 75);
    assertThat(year.branch("x")).isEqualTo(plain.branch("x"));
    assertThat(year.college()).isEqualTo(plain.college());
    assertThat(year.pool("x").score().orElseThrow()).isCloseTo((70 + 85 + 72.5) / 3, within(1e-9));
  }

  @Test
  void aSplitNeverCopiesHistoryToAChild() {
    YearFixture year =
        new YearFixture(ONE_GROUP)
            .votes("x", 0, 80, 90, 70)
            .events(new LineageEvent("x", "child", 2022, Change.SPLIT));
    assertThat(year.figures().branches()).extracting(BranchFigure::branch).containsExactly("x");
  }

  /**
   * Were the withheld ballots in the pool, the pool and the other predecessors' figures together
   * would tell them.
   */
  @Test
  void aPoolHoldsNoBallotOfAWithheldPredecessorAndDoesNotCountItsVoters() {
    YearFixture without =
        new YearFixture(ONE_GROUP)
            .votes("x", 0, 80, 90, 70)
            .votes("w", 0, 60, 80, 75)
            .events(THREE);
    YearFixture with =
        new YearFixture(ONE_GROUP)
            .votes("x", 0, 80, 90, 70)
            .votes("w", 0, 60, 80, 75)
            .votes("y", 0, 1)
            .vote("late", "y", 0, 2)
            .events(THREE);
    assertThat(with.figures().withheld()).containsExactly("y");
    assertThat(with.figures().branches()).isEqualTo(without.figures().branches());
    assertThat(with.pool("z").ballots()).isEqualTo(3);
  }

  @Test
  void ofTwoPredecessorsOneOfThemWithheldThereIsNoPoolAtAll() {
    YearFixture year =
        new YearFixture(ONE_GROUP).votes("x", 0, 80, 90, 70).vote("late", "y", 0, 1).events(MERGER);
    assertThat(year.figures().branches()).extracting(BranchFigure::branch).containsExactly("x");
  }
}
