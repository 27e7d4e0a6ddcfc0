package partybuilding.assessment.run;

import java.util.List;
import partybuilding.assessment.contract.GroupBallots;
import partybuilding.assessment.contract.row.Comment;
import partybuilding.assessment.contract.row.Debrief;
import partybuilding.assessment.contract.row.Turnout;
import partybuilding.assessment.rectification.YearlyLedger;
import partybuilding.assessment.score.YearFigures;
import partybuilding.assessment.standing.YearStandings;
import partybuilding.assessment.store.State;

/** What a yearly file says, in the form in which it is kept. */
public sealed interface YearContent {
  /** Puts it in the place of whatever is kept of its kind and year. */
  void keepIn(State state);

  /**
   * What a year's evaluations say.
   *
   * @param ballots how many of each group count
   */
  record Evaluations(YearFigures figures, YearStandings standings, List<GroupBallots> ballots)
      implements YearContent {
    @Override
    public void keepIn(State state) {
      state.figures().replace(figures);
      state.standings().replace(standings);
      state.ballots().replace(figures.year(), ballots);
    }
  }

  /** A year's rectification ledger. */
  record Ledger(YearlyLedger ledger) implements YearContent {
    @Override
    public void keepIn(State state) {
      state.ledgers().replace(ledger);
    }
  }

  /** A year's debriefs. */
  record Debriefs(int year, List<Debrief> rows) implements YearContent {
    @Override
    public void keepIn(State state) {
      state.debriefs().replace(year, rows);
    }
  }

  /** A year's comments. */
  record Comments(int year, List<Comment> rows) implements YearContent {
    @Override
    public void keepIn(State state) {
      state.comments().replace(year, rows);
    }
  }

  /** A year's turnout. */
  record Turnouts(int year, List<Turnout> rows) implements YearContent {
    @Override
    public void keepIn(State state) {
      state.turnout().replace(year, rows);
    }
  }
}
