package partybuilding.assessment.chart.score;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import partybuilding.assessment.chart.base.ChartModel;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.chart.draw.ScoreAxis;
import partybuilding.assessment.chart.draw.ScoreLine;
import partybuilding.assessment.chart.draw.ScorePoint;
import partybuilding.assessment.chart.draw.YearAxis;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.facts.score.CollegeBand;
import partybuilding.assessment.score.inference.Interval;

/**
 * One branch in one dimension over the years, in front of the quartiles of the college's branches.
 *
 * @param caption its words
 * @param years the horizontal axis
 * @param scores the vertical axis
 * @param line the branch's scores
 * @param band the medians of the college's branches, their quartiles as intervals
 * @param marks what is marked on the branch's line
 * @param words what stands in the plot itself
 */
public record BranchChart(
    Caption caption,
    YearAxis years,
    ScoreAxis scores,
    ScoreLine line,
    ScoreLine band,
    BranchMarks marks,
    Words words)
    implements ChartModel {
  /**
   * Words within the plot.
   *
   * @param own at the end of the branch's line
   * @param median at the end of the college's
   * @param hidden where a year is withheld
   */
  record Words(String own, String median, String hidden) {}

  /** The chart; empty where the branch has no score in the dimension, or there is one year only. */
  public static Optional<BranchChart> of(BranchInDimension of, ChartWords wording) {
    BranchFacts facts = of.facts();
    DimensionFacts dimension = of.dimension();
    ScoreLine line = dimension.branchLine(facts.branch());
    if (line.points().isEmpty() || facts.own().years().size() == 1) {
      return Optional.empty();
    }
    ScoreLine band = new ScoreLine("", dimension.style(), points(facts, dimension.id()));
    return Optional.of(
        new BranchChart(
            new BranchCaption(facts, dimension, wording).caption(line, band),
            dimension.years(),
            ScoreAxis.covering(extent(line, band)),
            line,
            band,
            BranchMarks.of(dimension, facts.branch(), wording),
            new Words(
                wording.text("branch.own"),
                wording.text("branch.median"),
                wording.text("withheld"))));
  }

  private static List<ScorePoint> points(BranchFacts facts, String dimension) {
    return facts.bands().stream()
        .filter(band -> band.dimension().equals(dimension))
        .map(BranchChart::point)
        .toList();
  }

  private static ScorePoint point(CollegeBand band) {
    Interval half = new Interval(band.quartiles().lower(), band.quartiles().upper());
    return new ScorePoint(band.year(), band.quartiles().median(), Optional.of(half));
  }

  private static DoubleStream extent(ScoreLine line, ScoreLine band) {
    return DoubleStream.concat(
        line.points().stream().flatMapToDouble(ScorePoint::extent),
        band.points().stream().flatMapToDouble(ScorePoint::extent));
  }
}
