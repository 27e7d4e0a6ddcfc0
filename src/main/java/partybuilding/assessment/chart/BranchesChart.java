package partybuilding.assessment.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import partybuilding.assessment.compare.BranchScore;
import partybuilding.assessment.compare.Verdict;
import partybuilding.assessment.lineage.Branch;

/**
 * A panel a branch, all on the same axes.
 *
 * @param caption its words
 * @param years the horizontal axis of every panel
 * @param scores the vertical axis of every panel
 * @param mean the college, drawn behind every branch
 * @param panels in the branches' fixed order
 * @param hidden what stands where a year is withheld
 */
record BranchesChart(
    Caption caption,
    YearAxis years,
    ScoreAxis scores,
    Line mean,
    List<Panel> panels,
    String hidden) {
  BranchesChart {
    panels = List.copyOf(panels);
  }

  /**
   * One branch.
   *
   * @param line its scores
   * @param breaks its mergers and splits, each with its word
   * @param secretaries the years it had a new secretary
   * @param withheld the years that may not be shown
   * @param verdict what may be said of its change in the report year
   */
  record Panel(
      Line line,
      List<BreakMark> breaks,
      SecretaryMark secretaries,
      List<Integer> withheld,
      Verdict verdict) {
    Panel {
      breaks = List.copyOf(breaks);
      withheld = List.copyOf(withheld);
    }
  }

  static BranchesChart of(DimensionFacts facts, Wording wording) {
    List<Panel> panels =
        facts.comparison().branches().stream()
            .map(branch -> panel(facts, branch, wording))
            .toList();
    Line mean = facts.collegeLine(wording.text("college.mean"));
    ScoreAxis scores = ScoreAxis.covering(extent(panels, mean));
    return new BranchesChart(
        new BranchesCaption(facts, wording).caption(panels, scores),
        facts.years(),
        scores,
        mean,
        panels,
        wording.text("withheld"));
  }

  private static Panel panel(DimensionFacts facts, Branch branch, Wording wording) {
    Verdict verdict =
        facts.latest().stream()
            .filter(score -> score.branch().equals(branch.id()))
            .map(BranchScore::verdict)
            .findFirst()
            .orElse(Verdict.WITHHELD);
    List<BreakMark> breaks =
        facts.breaks(branch).stream().map(b -> BreakMark.of(b, wording)).toList();
    return new Panel(
        facts.branchLine(branch),
        breaks,
        SecretaryMark.of(facts, branch.id()),
        facts.withheld(branch),
        verdict);
  }

  private static DoubleStream extent(List<Panel> panels, Line mean) {
    DoubleStream branches =
        panels.stream().flatMap(p -> p.line().dots().stream()).flatMapToDouble(Dot::extent);
    Stream<Dot> college = mean.dots().stream();
    return DoubleStream.concat(branches, college.mapToDouble(Dot::score));
  }
}
