package partybuilding.assessment.run;

import java.util.List;
import partybuilding.assessment.contract.GroupBallots;
import partybuilding.assessment.packed.BlockShape;
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

  /**
   * The rows of a year's file that are kept as they were read.
   *
   * @param shape how they are kept
   */
  record Rows<T>(int year, BlockShape<T> shape, List<T> rows) implements YearContent {
    @Override
    public void keepIn(State state) {
      state.rows(shape).replace(year, rows);
    }

    /** The rows, all of which are of one type. */
    public <R> List<R> of(Class<R> type) {
      return rows.stream().map(type::cast).toList();
    }
  }
}
