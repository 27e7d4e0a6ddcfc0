package partybuilding.assessment.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import partybuilding.assessment.chart.Press.Name;
import partybuilding.assessment.compare.Comparison;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.lineage.Branch;

/**
 * A picture a branch: the branch in each dimension over the years, in front of all the others. For
 * the leadership alone, as it shows the others. All branches' pictures have the same axes.
 */
public final class BranchBook {
  private final Comparison facts;
  private final List<Ground> grounds;
  private final ScoreAxis scores;
  private final Wording wording;

  private BranchBook(Comparison facts, List<Ground> grounds, Wording wording) {
    this.facts = facts;
    this.grounds = grounds;
    this.wording = wording;
    this.scores = ScoreAxis.covering(grounds.stream().flatMapToDouble(Ground::extent));
  }

  /** The book of a report. What all its pictures share is gathered once. */
  public static BranchBook of(Comparison facts, Language language) {
    Wording wording = new Wording(language);
    List<Ground> grounds =
        DimensionFacts.all(facts).stream()
            .filter(dimension -> !dimension.dimension().apart())
            .map(dimension -> new Ground(dimension, AmongOthers.background(dimension)))
            .toList();
    return new BranchBook(facts, grounds, wording);
  }

  /** The branch's picture, {@code branch-<id>}; empty where no year has a score of it. */
  public Optional<Picture> draw(Branch branch) {
    List<Panel> panels = grounds.stream().map(ground -> ground.panel(branch, wording)).toList();
    return panels.stream().allMatch(panel -> panel.line().dots().isEmpty())
        ? Optional.empty()
        : Optional.of(print(branch, panels));
  }

  /** The branch's grades, {@code branch-grades-<id>}; empty where nothing of it is graded. */
  public Optional<Picture> grades(Branch branch) {
    return GradesChart.of(facts, branch, wording)
        .map(
            chart ->
                Press.print(
                    new Name("branch-grades-" + branch.id(), ChartBook.SCORES),
                    chart.caption(),
                    new GradesPainter(chart)));
  }

  private Picture print(Branch branch, List<Panel> panels) {
    Caption caption = new AmongOthersCaption(facts, branch, wording).caption(panels, scores);
    PanelsChart chart =
        new PanelsChart(
            caption, new YearAxis(facts.years()), scores, panels, wording.text("withheld"));
    return Press.print(
        new Name("branch-" + branch.id(), ChartBook.SCORES), caption, new PanelsPainter(chart));
  }

  /** A dimension, and what every branch is seen against in it. */
  private record Ground(DimensionFacts facts, Background background) {
    private Panel panel(Branch branch, Wording wording) {
      Background behind = background.behind(facts.branchLine(branch));
      return Panel.of(facts, branch, behind, wording).named(wording.name(facts.dimension()));
    }

    /** What an axis must hold, whichever branch is drawn. */
    private DoubleStream extent() {
      DoubleStream branches =
          facts.comparison().branches().stream()
              .flatMap(branch -> facts.branchLine(branch).dots().stream())
              .flatMapToDouble(Dot::extent);
      return DoubleStream.concat(branches, background.extent());
    }
  }
}
