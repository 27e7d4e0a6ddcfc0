package partybuilding.assessment.report.page.plot;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import partybuilding.assessment.chart.draw.ScoreAxis;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.CollegeBand;
import partybuilding.assessment.score.inference.Interval;

/**
 * The range of scores shared by the bars or plots of a page.
 *
 * @param lower a round number of points
 * @param upper another
 */
public record PlotAxis(int lower, int upper) {
  private static final int TOP = 100;

  /** The whole scale. */
  public static final PlotAxis WHOLE = new PlotAxis(0, TOP);

  /**
   * The axis that a chart of these scores and bands has, so that page and chart show the same
   * range.
   */
  public static PlotAxis covering(List<BranchScore> scores, List<CollegeBand> bands) {
    DoubleStream all =
        Stream.concat(
                scores.stream().flatMap(PlotAxis::ends),
                bands.stream()
                    .flatMap(b -> Stream.of(b.quartiles().lower(), b.quartiles().upper())))
            .mapToDouble(Double::doubleValue);
    ScoreAxis axis = ScoreAxis.covering(all);
    return new PlotAxis(axis.lower(), axis.upper());
  }

  private static Stream<Double> ends(BranchScore score) {
    return Stream.concat(
        score.score().stream().boxed(),
        score.interval().stream().flatMap(i -> Stream.of(i.lower(), i.upper())));
  }

  double share(double score) {
    return 100 * Math.max(0, Math.min(1, (score - lower) / (upper - lower)));
  }

  /** Where a score stands between the ends, 0–100, as attributes of a drawing write it. */
  public String place(double score) {
    return print(share(score));
  }

  String width(Interval interval) {
    return print(share(interval.upper()) - share(interval.lower()));
  }

  private static String print(double share) {
    return String.format(Locale.ROOT, "%.2f", share);
  }

  /** Both ends, in points. */
  public String ends() {
    return lower + "\u2013" + upper;
  }
}
