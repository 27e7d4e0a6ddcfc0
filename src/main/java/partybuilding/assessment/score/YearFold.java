package partybuilding.assessment.score;

import java.util.List;
import partybuilding.assessment.ballot.Panel;
import partybuilding.assessment.ballot.RowsByBallot;
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
  private final List<RowFigure> all;

  private YearFold(Panel panel, Targets targets, Participation participation) {
    this.panel = panel;
    this.targets = targets;
    this.figures = new Figures(panel.rules());
    this.all = figures.all();
    int groups = panel.rules().groups().size();
    this.board = new FoldBoard(all.size(), targets.size(), groups);
    this.shared = new SharedRows(all.size(), groups);
    this.disclosed = new Disclosed(panel.branchIds(), figures, participation);
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
    YearFold fold = new YearFold(panel, targets, participation);
    fold.takeAll();
    return new FoldedCells(panel, targets, fold.disclosed, fold.board).cells();
  }

  private void takeAll() {
    RowsByBallot counted = panel.counted();
    for (int ballot = 0; ballot < panel.ballotCount(); ballot++) {
      for (int place = counted.start(ballot); place < counted.end(ballot); place++) {
        take(counted.row(place));
      }
      shared.flush(board);
    }
    for (int place = counted.anonymousStart(); place < counted.size(); place++) {
      take(counted.row(place));
      shared.flush(board);
    }
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
      long value = all.get(figure).value(panel, row);
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
      long value = all.get(figure).value(panel, row);
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
