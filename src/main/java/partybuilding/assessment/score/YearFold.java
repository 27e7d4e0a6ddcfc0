package partybuilding.assessment.score;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import partybuilding.assessment.ballot.Panel;
import partybuilding.assessment.ballot.RowsByBallot;
import partybuilding.assessment.contract.MissingGroup;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.disclosure.Participation;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.score.YearCells.DimensionCell;
import partybuilding.assessment.score.YearCells.IndicatorCell;

/** Folds the ballots of one year into exact cells, ballot by ballot. */
public final class YearFold {
  private final Panel panel;
  private final Rules rules;
  private final Targets targets;
  private final Figures figures;
  private final FoldBoard board;
  private final SharedRows shared;
  private final RowFigure[] all;

  /** The figures that each branch takes part in. */
  private final int[][] disclosed;

  private final CopiedCells copied;

  private YearFold(Panel panel, Targets targets, Participation participation) {
    this.panel = panel;
    this.rules = panel.rules();
    this.targets = targets;
    this.figures = new Figures(rules);
    int groups = rules.groups().size();
    this.board = new FoldBoard(figures.all().size(), targets.size(), groups);
    this.shared = new SharedRows(figures.all().size(), groups);
    this.all = figures.all().toArray(RowFigure[]::new);
    this.disclosed =
        panel.branchIds().stream()
            .map(branch -> figures.disclosed(branch, participation))
            .toArray(int[][]::new);
    this.copied = new CopiedCells(panel, targets, figures.all(), disclosed);
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
    return fold.cells();
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
      take(row, target);
    }
  }

  private void take(int row, int target) {
    int group = panel.group(row);
    boolean pooled = targets.pooled(target);
    for (int figure : disclosed[panel.branch(row)]) {
      long value = all[figure].value(panel, row);
      if (value != RowFigure.NONE) {
        if (pooled) {
          shared.add(figure, target, group, value);
        } else {
          board.add(figure, target, group, value);
        }
      }
    }
  }

  private boolean[][] scored() {
    boolean[][] scored = new boolean[panel.branchIds().size()][rules.dimensions().size()];
    for (int branch = 0; branch < scored.length; branch++) {
      for (int dimension = 0; dimension < scored[branch].length; dimension++) {
        scored[branch][dimension] = scored(branch, dimension);
      }
    }
    return scored;
  }

  /** A branch has a score if it takes part and no weighted group is missing, or none need be. */
  private boolean scored(int branch, int dimension) {
    int place = figures.dimensionPlace(dimension);
    if (targets.of(branch).length == 0 || Arrays.binarySearch(disclosed[branch], place) < 0) {
      return false;
    }
    if (rules.conventions().missingGroup() == MissingGroup.RENORMALISE) {
      return true;
    }
    for (int group = 0; group < rules.groups().size(); group++) {
      if (rules.groups().get(group).weighted() && board.isEmpty(place, branch, group)) {
        return false;
      }
    }
    return true;
  }

  private YearCells cells() {
    SortedMap<CellKey, DimensionCell> dimensions = new TreeMap<>();
    SortedMap<CellKey, IndicatorCell> indicators = new TreeMap<>();
    for (int target = 0; target < targets.size(); target++) {
      for (int group = 0; group < rules.groups().size(); group++) {
        addDimensions(dimensions, target, group);
        addIndicators(indicators, target, group);
      }
    }
    boolean identified = panel.identified();
    return new YearCells(
        identified,
        targets.pools(),
        dimensions,
        indicators,
        identified ? OwnMeans.of(panel, figures, scored()) : List.of(),
        panel.suspectedScales(),
        panel.copies().groups());
  }

  private void addDimensions(SortedMap<CellKey, DimensionCell> cells, int target, int group) {
    for (int d = 0; d < rules.dimensions().size(); d++) {
      int place = figures.dimensionPlace(d);
      int votes = figures.dimensionVotePlace(d);
      if (board.find(place, target, group).isPresent()) {
        CellKey key = new CellKey(targets.id(target), rules.dimensions().get(d).id(), group);
        cells.put(
            key,
            new DimensionCell(
                statistics(place, target, group),
                total(votes, target, group),
                total(votes < 0 ? -1 : votes + 1, target, group),
                total(votes < 0 ? -1 : votes + 2, target, group)));
      }
    }
  }

  private void addIndicators(SortedMap<CellKey, IndicatorCell> cells, int target, int group) {
    for (int i = 0; i < rules.indicators().size(); i++) {
      int place = figures.indicatorPlace(i);
      if (board.find(place, target, group).isPresent()) {
        CellKey key = new CellKey(targets.id(target), rules.indicators().get(i).id(), group);
        cells.put(
            key, new IndicatorCell(statistics(place, target, group), grades(i, target, group)));
      }
    }
  }

  private GradeCounts grades(int indicator, int target, int group) {
    int first = figures.indicatorVotePlace(indicator);
    if (first < 0 || targets.pooled(target)) {
      return new GradeCounts(0, 0, 0, 0);
    }
    return new GradeCounts(
        (long) total(first, target, group),
        (long) total(first + 1, target, group),
        (long) total(first + 2, target, group),
        (long) total(first + 3, target, group));
  }

  private CellStatistics statistics(int place, int target, int group) {
    long denominator = figures.measure(place).scale().denominator();
    CellStatistics counted = board.find(place, target, group).orElseThrow().statistics(denominator);
    CellStatistics all = counted.of(copied.clusters(place, target, group, counted.ballots()));
    if (panel.identified() || !targets.pooled(target)) {
      return all;
    }
    return new CellStatistics(largestSource(place, target, group), all.mean(), all.variance());
  }

  /** Without ballot ids nobody knows who rated two predecessors, so only the larger is sure. */
  private long largestSource(int place, int target, int group) {
    return targets.sources(target).stream()
        .flatMap(source -> board.find(place, source, group).stream())
        .mapToLong(Moments::count)
        .max()
        .orElseThrow();
  }

  private double total(int place, int target, int group) {
    return place < 0 ? 0 : board.find(place, target, group).map(Moments::total).orElse(0.0);
  }
}
