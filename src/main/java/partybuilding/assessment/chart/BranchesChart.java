package partybuilding.assessment.chart;

import java.util.List;

/** All branches in one dimension: a panel each, in the branches' fixed order. */
final class BranchesChart {
  private BranchesChart() {}

  static PanelsChart of(DimensionFacts facts, Wording wording) {
    Background mean = Background.of(facts.collegeLine(wording.text("college.mean")));
    List<Panel> panels =
        facts.comparison().branches().stream()
            .map(branch -> Panel.of(facts, branch, mean, wording))
            .toList();
    ScoreAxis scores = ScoreAxis.covering(panels.stream().flatMapToDouble(Panel::extent));
    return new PanelsChart(
        new BranchesCaption(facts, wording).caption(panels, scores),
        facts.years(),
        scores,
        panels,
        wording.text("withheld"));
  }
}
