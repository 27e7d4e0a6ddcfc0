package partybuilding.assessment.chart.score;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import partybuilding.assessment.chart.base.ChartModel;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.chart.draw.ScoreAxis;
import partybuilding.assessment.chart.draw.ScoreLine;
import partybuilding.assessment.chart.draw.ScorePoint;
import partybuilding.assessment.chart.draw.YearAxis;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.lineage.Branch;

/**
 * One panel per branch, all on the same axes.
 *
 * @param caption its words
 * @param years the horizontal axis of every panel
 * @param scores the vertical axis of every panel
 * @param mean the college, drawn behind every branch
 * @param panels in the branches' fixed order
 * @param hidden what stands where a year is withheld
 */
public record BranchesChart(
    Caption caption,
    YearAxis years,
    ScoreAxis scores,
    ScoreLine mean,
    List<BranchPanel> panels,
    String hidden)
    implements ChartModel {
  public BranchesChart {
    panels = List.copyOf(panels);
  }

  /** The chart; empty unless several branches have scores in several years. */
  public static Optional<BranchesChart> of(DimensionFacts facts, ChartWords wording) {
    boolean comparable =
        facts.comparison().branches().size() > 1 && facts.comparison().severalYears();
    return comparable && facts.branchesScored()
        ? Optional.of(chart(facts, wording))
        : Optional.empty();
  }

  /** Some of the panels on the same axes. */
  BranchesChart part(List<BranchPanel> some, String alternative, String subtitle) {
    return new BranchesChart(
        caption.part(subtitle, alternative), years, scores, mean, some, hidden);
  }

  private static BranchesChart chart(DimensionFacts facts, ChartWords wording) {
    List<BranchPanel> panels =
        facts.comparison().branches().stream()
            .map(branch -> panel(facts, branch, wording))
            .toList();
    ScoreLine mean = facts.collegeLine(wording.text("college.mean"));
    ScoreAxis scores = ScoreAxis.covering(extent(panels, mean));
    return new BranchesChart(
        new BranchesCaption(facts, wording).caption(panels, scores),
        facts.years(),
        scores,
        mean,
        panels,
        wording.text("withheld"));
  }

  private static BranchPanel panel(DimensionFacts facts, Branch branch, ChartWords wording) {
    Verdict verdict =
        facts.latest().stream()
            .filter(score -> score.branch().equals(branch.id()))
            .map(BranchScore::verdict)
            .findFirst()
            .orElse(Verdict.WITHHELD);
    return new BranchPanel(
        facts.branchLine(branch), BranchMarks.of(facts, branch, wording), verdict);
  }

  private static DoubleStream extent(List<BranchPanel> panels, ScoreLine mean) {
    DoubleStream branches =
        panels.stream()
            .flatMap(p -> p.line().points().stream())
            .flatMapToDouble(ScorePoint::extent);
    Stream<ScorePoint> college = mean.points().stream();
    return DoubleStream.concat(branches, college.mapToDouble(ScorePoint::score));
  }
}
