package partybuilding.assessment.score;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import partybuilding.assessment.ballot.Panel;
import partybuilding.assessment.contract.MissingGroup;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.score.YearCells.DimensionCell;
import partybuilding.assessment.score.YearCells.IndicatorCell;

/** Reads the cells of a year from the board that its ballots were folded into. */
final class FoldedCells {
  private final Panel panel;
  private final Rules rules;
  private final Targets targets;
  private final Disclosed disclosed;
  private final Figures figures;
  private final FoldBoard board;
  private final CopiedCells copied;

  FoldedCells(Panel panel, Targets targets, Disclosed disclosed, FoldBoard board) {
    this.panel = panel;
    this.rules = panel.rules();
    this.targets = targets;
    this.disclosed = disclosed;
    this.figures = disclosed.figures();
    this.board = board;
    this.copied = new CopiedCells(panel, targets, disclosed);
  }

  YearCells cells() {
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

  private boolean[][] scored() {
    boolean[][] scored = new boolean[panel.branchIds().size()][rules.dimensions().size()];
    for (int branch = 0; branch < scored.length; branch++) {
      for (int dimension = 0; dimension < scored[branch].length; dimension++) {
        scored[branch][dimension] = scored(branch, figures.dimensionPlace(dimension));
      }
    }
    return scored;
  }

  /** A branch has a score if it takes part and no weighted group is missing, or none need be. */
  private boolean scored(int branch, int place) {
    if (targets.of(branch).length == 0 || !disclosed.has(branch, place)) {
      return false;
    }
    if (rules.conventions().missingGroup() == MissingGroup.RENORMALISE) {
      return true;
    }
    for (int group = 0; group < rules.groups().size(); group++) {
      if (rules.groups().get(group).weighted() && count(place, branch, group) == 0) {
        return false;
      }
    }
    return true;
  }

  private void addDimensions(SortedMap<CellKey, DimensionCell> cells, int target, int group) {
    for (int d = 0; d < rules.dimensions().size(); d++) {
      int votes = figures.dimensionVotePlace(d);
      String id = rules.dimensions().get(d).id();
      statistics(figures.dimensionPlace(d), target, group)
          .ifPresent(
              statistics ->
                  cells.put(
                      new CellKey(targets.id(target), id, group),
                      new DimensionCell(
                          statistics,
                          total(votes, target, group),
                          total(votes < 0 ? -1 : votes + 1, target, group),
                          total(votes < 0 ? -1 : votes + 2, target, group))));
    }
  }

  private void addIndicators(SortedMap<CellKey, IndicatorCell> cells, int target, int group) {
    for (int i = 0; i < rules.indicators().size(); i++) {
      String id = rules.indicators().get(i).id();
      indicator(i, target, group)
          .ifPresent(cell -> cells.put(new CellKey(targets.id(target), id, group), cell));
    }
  }

  private Optional<IndicatorCell> indicator(int indicator, int target, int group) {
    return statistics(figures.indicatorPlace(indicator), target, group)
        .map(statistics -> new IndicatorCell(statistics, grades(indicator, target, group)));
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

  private Optional<CellStatistics> statistics(int place, int target, int group) {
    if (!targets.pooled(target) && !disclosed.has(target, place)) {
      return Optional.empty();
    }
    return board
        .find(counted(place, target), target, group, figures.measure(place).scale().denominator())
        .map(counted -> clustered(counted, place, target, group));
  }

  private CellStatistics clustered(CellStatistics counted, int place, int target, int group) {
    CellStatistics all = counted.of(copied.clusters(place, target, group, counted.ballots()));
    if (panel.identified() || !targets.pooled(target)) {
      return all;
    }
    return new CellStatistics(largestSource(place, target, group), all.mean(), all.variance());
  }

  /**
   * The number of ballots of the largest predecessor: without ballot ids it is unknown which
   * evaluators rated several predecessors.
   */
  private long largestSource(int place, int target, int group) {
    return targets.sources(target).stream()
        .mapToLong(source -> count(place, source, group))
        .max()
        .orElseThrow();
  }

  /** Where a figure of a target is counted. */
  private int counted(int place, int target) {
    return targets.pooled(target) ? place : figures.source(place);
  }

  /** How many values a branch has of a figure. */
  private long count(int place, int branch, int group) {
    return disclosed.has(branch, place) ? board.count(figures.source(place), branch, group) : 0;
  }

  private double total(int place, int target, int group) {
    if (place < 0) {
      return 0;
    }
    if (targets.pooled(target)) {
      return board.total(place, target, group);
    }
    if (!disclosed.has(target, place)) {
      return 0;
    }
    double total = 0;
    for (int votes : figures.votePlaces(place)) {
      total += board.total(votes, target, group);
    }
    return total;
  }
}
