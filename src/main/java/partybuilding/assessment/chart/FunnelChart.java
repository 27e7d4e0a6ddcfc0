package partybuilding.assessment.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import partybuilding.assessment.compare.Comparison;
import partybuilding.assessment.compare.FunnelPoint;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.score.FunnelLimits;
import partybuilding.assessment.score.FunnelPosition;

/**
 * What each branch closed of one year's problems, by how many it had: the fewer, the wider the
 * limits that chance alone would keep. The newest judged year is drawn, of it the branches that had
 * at least {@link FunnelPoint#FEWEST_ITEMS} problems to close.
 *
 * @param caption its words
 * @param points one a branch, in their fixed order
 * @param names one a place, where several branches can stand
 * @param limits by number of items, ascending, as they are drawn
 * @param target the college's rate, 0..1
 * @param words what stands in the plot itself
 */
record FunnelChart(
    Caption caption,
    List<Point> points,
    List<Point> names,
    List<Limit> limits,
    double target,
    Words words) {
  FunnelChart {
    points = List.copyOf(points);
    names = List.copyOf(names);
    limits = List.copyOf(limits);
  }

  /**
   * A branch.
   *
   * @param name its short name
   * @param items how many had to be closed
   * @param rate closed among them, 0..1
   * @param position among the limits
   * @param outside whether it is marked and named: beyond the outer limits, and not by chance
   */
  record Point(String name, long items, double rate, FunnelPosition position, boolean outside) {

    Place place() {
      return new Place(items, rate);
    }

    boolean below() {
      return position.below();
    }
  }

  /** Where a point lies. */
  record Place(long items, double rate) {}

  /** The limits of so many items, within 0..1. */
  record Limit(long items, FunnelLimits at) {}

  /**
   * Words within the plot.
   *
   * @param target at the end of the college's line
   * @param inner at the end of the 95 % limit
   * @param outer at the end of the 99.8 % limit
   * @param items below the horizontal axis
   * @param rate above the vertical axis
   */
  record Words(String target, String inner, String outer, String items, String rate) {}

  /** The chart, where a branch of the newest judged year had problems enough. */
  static Optional<FunnelChart> of(Comparison facts, Wording wording) {
    List<FunnelPoint> drawn = facts.loop().newestFunnel().filter(FunnelPoint::limited).toList();
    return drawn.isEmpty() ? Optional.empty() : Optional.of(of(drawn, facts, wording));
  }

  private static FunnelChart of(List<FunnelPoint> ofYear, Comparison facts, Wording wording) {
    long others = facts.loop().newestFunnel().count() - ofYear.size();
    Map<String, String> names =
        facts.branches().stream().collect(Collectors.toMap(Branch::id, Branch::shortName));
    Function<FunnelPoint, Point> named =
        p ->
            new Point(
                names.getOrDefault(p.branch(), p.branch()),
                p.items(),
                p.rate(),
                p.position().orElseThrow(),
                p.remarkable());
    FunnelPoint any = ofYear.get(0);
    List<Point> points = ofYear.stream().map(named).toList();
    FunnelCaption caption = new FunnelCaption(any, others, wording);
    return new FunnelChart(
        caption.caption(points),
        points,
        caption.names(points),
        limits(points, any.target()),
        any.target(),
        caption.words(points));
  }

  /** One step further than the points on either side, as none should stand on the edge. */
  private static List<Limit> limits(List<Point> points, double target) {
    long fewest = points.stream().mapToLong(Point::items).min().orElseThrow();
    long most = points.stream().mapToLong(Point::items).max().orElseThrow();
    return LongStream.rangeClosed(fewest - 1, most + 1)
        .mapToObj(items -> new Limit(items, FunnelLimits.around(target, items)))
        .toList();
  }
}
