package partybuilding.assessment.report.page.branch;

import java.util.List;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.change.SinceBlock;
import partybuilding.assessment.report.page.plot.ChartFigure;
import partybuilding.assessment.report.page.plot.RemainingCharts;

/**
 * What changed in the college, and the charts of the branches by dimension.
 *
 * @param college the college's further charts
 * @param since what changed in the college from each earlier year to the report year
 * @param dimensions the branches' charts by dimension
 * @param further charts that belong to no other section
 */
public record ScoreSection(
    List<ChartFigure> college,
    SinceBlock since,
    List<DimensionCharts> dimensions,
    List<ChartFigure> further) {
  public ScoreSection {
    college = List.copyOf(college);
    dimensions = List.copyOf(dimensions);
    further = List.copyOf(further);
  }

  /**
   * Lays the section out; takes all remaining charts, so every other section must be made before.
   */
  public static ScoreSection of(PageInput input, RemainingCharts charts) {
    return new ScoreSection(
        charts.take("grades"),
        SinceBlock.ofCollege(input),
        DimensionCharts.of(input, charts),
        charts.takeRest());
  }

  /** Whether anything is said of the college beyond the brief: its scores need a scored branch. */
  public boolean ofCollege() {
    return !college.isEmpty() || !since.isEmpty();
  }
}
