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

  @Test
  void aBallotThatRatedBothPredecessorsCountsOnceWithItsMean() {
    YearFixture year =
        new YearFixture(ONE_GROUP)
            .votes("x", 0, 80, 90, 70)
            .votes("y", 0, 60, 80, 75)
            .vote("late", "y", 0, 99)
            .events(MERGER);
    BranchFigure z = year.branch("z");
    double mean = (70 + 85 + 72.5 + 99) / 4;
    assertThat(z.ballots()).isEqualTo(4);
    assertThat(z.score().orElseThrow()).isCloseTo(mean, within(1e-9));
    double variance = 0;
    for (double value : new double[] {70, 85, 72.5, 99}) {
      variance += Math.pow(value - mean, 2) / 3;
    }
    assertThat(z.spread().orElseThrow().standardError())
        .isCloseTo(Math.sqrt(variance / 4), within(1e-9));
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
    BranchFigure z = year.branch("z");
    assertThat(z.ballots()).isEqualTo(4);
    assertThat(z.spread()).isEmpty();
    assertThat(z.note()).contains(Note.NO_BALLOT_ID);
  }

  @Test
  void aRenamedBranchCarriesItsFiguresOnUnchanged() {
    YearFixture year =
        new YearFixture(ONE_GROUP)
            .votes("old", 0, 80, 90, 70)
            .events(new LineageEvent("old", "new", 2022, Change.RENAME));
    BranchFigure before = year.branch("old");
    BranchFigure after = year.branch("new");
    assertThat(after.score()).isEqualTo(before.score());
    assertThat(after.spread()).isEqualTo(before.spread());
    assertThat(after.ballots()).isEqualTo(before.ballots());
  }

  @Test
  void aSplitNeverCopiesHistoryToAChild() {
    YearFixture year =
        new YearFixture(ONE_GROUP)
            .votes("x", 0, 80, 90, 70)
            .events(new LineageEvent("x", "child", 2022, Change.SPLIT));
    assertThat(year.figures().branches()).extracting(BranchFigure::branch).containsExactly("x");
  }

  @Test
  void aWithheldPredecessorEntersNoPool() {
    YearFixture year =
        new YearFixture(ONE_GROUP).votes("x", 0, 80, 90, 70).votes("y", 0, 1, 2).events(MERGER);
    assertThat(year.branch("z").score()).isEqualTo(year.branch("x").score());
  }
}
