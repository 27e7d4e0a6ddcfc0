package partybuilding.assessment.score;

import java.util.List;
import partybuilding.assessment.ballot.Panel;
import partybuilding.assessment.ballot.RowsByBallot;
import partybuilding.assessment.ballot.WorkParts;
import partybuilding.assessment.contract.row.Answers;
import partybuilding.assessment.disclosure.Participation;
import partybuilding.assessment.lineage.Lineage;

/** Folds the ballots of one year into exact cells, ballot by ballot. */
public final class YearFold {
  private final Panel panel;
  private final Targets targets;
  private final Figures figures;
  private final Disclosed disclosed;
  private final FoldBoard board;
  private final SharedRows shared;
  private final RowFigure[] all;

  private YearFold(Panel panel, Targets targets, Disclosed disclosed) {
    this.panel = panel;
    this.targets = targets;
    this.disclosed = disclosed;
    this.figures = disclosed.figures();
    this.all = figures.all().toArray(RowFigure[]::new);
    int groups = panel.rules().groups().size();
    this.board = new FoldBoard(all.length, targets.size(), groups);
    this.shared = new SharedRows(all.length, groups);
  }

  /**
   * Folds a year.
   *
   * @param participation which branches take part, and in what; nothing else is looked at
   * @param lineage which branches later years see as one
   */
  public static YearCells fold(
      Panel panel, Participation participation, Lineage lineage, int year) {
    Targets targets = new Targets(panel, participation, lineage, year);
    Figures figures = new Figures(panel.rules());
    Disclosed disclosed = new Disclosed(panel.branchIds(), figures, participation);
    RowsByBallot counted = panel.counted();
    int anonymous = counted.size() - counted.anonymousStart();
    List<FoldBoard> boards =
        WorkParts.of(
            panel.ballotCount() + anonymous,
            counted.size(),
            (from, to) -> new YearFold(panel, targets, disclosed).folded(from, to));
    FoldBoard board = boards.get(0);
    boards.stream().skip(1).forEach(board::absorb);
    return new FoldedCells(panel, targets, disclosed, board).cells();
  }

  /** Folds some ballots: those with an id by their numbers, then each row without one. */
  private FoldBoard folded(int from, int to) {
    RowsByBallot counted = panel.counted();
    int identified = panel.ballotCount();
    for (int ballot = from; ballot < Math.min(to, identified); ballot++) {
      takeAll(counted.start(ballot), counted.end(ballot));
    }
    int firstAnonymous = counted.anonymousStart() - identified;
    for (int ballot = Math.max(from, identified); ballot < to; ballot++) {
      takeAll(firstAnonymous + ballot, firstAnonymous + ballot + 1);
    }
    return board;
  }

  /** The rows of one ballot, by their places. */
  private void takeAll(int start, int end) {
    for (int place = start; place < end; place++) {
      take(panel.counted().row(place));
    }
    shared.flush(board);
  }

  private void take(int row) {
    for (int target : targets.of(panel.branch(row))) {
      if (targets.pooled(target)) {
        share(row, target);
      } else {
        count(row, target);
      }
    }
  }

  /** Every figure of the row enters the mean of its ballot over the pool. */
  private void share(int row, int target) {
    for (int figure : disclosed.figures(panel.branch(row))) {
      long value = all[figure].value(panel, row);
      if (value != RowFigure.NONE) {
        shared.add(figure, target, panel.group(row), value);
      }
    }
  }

  /** Equal figures are counted once, and of the votes only the one that was cast. */
  private void count(int row, int target) {
    int branch = panel.branch(row);
    int group = panel.group(row);
    for (int figure : disclosed.distinct(branch)) {
      long value = all[figure].value(panel, row);
      if (value != RowFigure.NONE) {
        board.add(figure, target, group, value);
      }
    }
    for (int indicator : disclosed.graded(branch)) {
      int rank = panel.answer(row, indicator);
      if (rank != Answers.NONE) {
        board.add(figures.indicatorVotePlace(indicator) + rank, target, group, 1);
      }
    }
  }
}
