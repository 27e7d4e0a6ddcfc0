package partybuilding.assessment.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import partybuilding.assessment.compare.BranchFacts;
import partybuilding.assessment.compare.CollegeBand;
import partybuilding.assessment.score.Interval;

/**
 * One branch in one dimension over the years, above where the college's branches lie.
 *
 * @param caption its words
 * @param years the horizontal axis
 * @param scores the vertical axis
 * @param line the branch's scores
 * @param band the medians of the college's branches, their quartiles as intervals
 * @param breaks the branch's mergers and splits, each with its word
 * @param secretaries the years it had a new secretary
 * @param withheld the years that may not be shown
 * @param words what stands in the plot itself
 */
record BranchChart(
    Caption caption,
    YearAxis years,
    ScoreAxis scores,
    Line line,
    Line band,
    List<BreakMark> breaks,
    SecretaryMark secretaries,
    List<Integer> withheld,
    Words words) {
  BranchChart {
    breaks = List.copyOf(breaks);
    withheld = List.copyOf(withheld);
  }

  /**
   * Words within the plot.
   *
   * @param own at the end of the branch's line
   * @param median at the end of the college's
   * @param hidden where a year is withheld
   */
  record Words(String own, String median, String hidden) {}

  /** The chart; empty where the branch has no score in the dimension. */
  static Optional<BranchChart> of(BranchFacts facts, int place, Wording wording) {
    DimensionFacts dimension = new DimensionFacts(facts.own(), place);
    Line line = dimension.branchLine(facts.branch());
    if (line.dots().isEmpty()) {
      return Optional.empty();
    }
    Line band = new Line("", dimension.look(), dots(facts, dimension.id()));
    return Optional.of(
        new BranchChart(
            new BranchCaption(facts, dimension, wording).caption(line, band),
            dimension.years(),
            ScoreAxis.covering(extent(line, band)),
            line,
            band,
            dimension.breaks(facts.branch()).stream().map(b -> BreakMark.of(b, wording)).toList(),
            SecretaryMark.of(dimension, facts.branch().id()),
            dimension.withheld(facts.branch()),
            new Words(
                wording.text("branch.own"),
                wording.text("branch.median"),
                wording.text("withheld"))));
  }

  private static List<Dot> dots(BranchFacts facts, String dimension) {
    return facts.bands().stream()
        .filter(band -> band.dimension().equals(dimension))
        .map(BranchChart::dot)
        .toList();
  }

  private static Dot dot(CollegeBand band) {
    Interval half = new Interval(band.quartiles().lower(), band.quartiles().upper());
    return new Dot(band.year(), band.quartiles().median(), Optional.of(half));
  }

  private static DoubleStream extent(Line line, Line band) {
    return DoubleStream.concat(
        line.dots().stream().flatMapToDouble(Dot::extent),
        band.dots().stream().flatMapToDouble(Dot::extent));
  }
}
