package partybuilding.assessment.chart.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import partybuilding.assessment.chart.base.ChartModel;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.chart.draw.Subject;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ledger.FunnelPoint;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.score.inference.FunnelLimits;

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
public record FunnelChart(
    Caption caption,
    List<FunnelMark> points,
    List<FunnelName> names,
    List<Limit> limits,
    double target,
    FunnelCaption.Words words)
    implements ChartModel {
  public FunnelChart {
    points = List.copyOf(points);
    names = List.copyOf(names);
    limits = List.copyOf(limits);
  }

  /** The limits of so many items, within 0..1. */
  record Limit(long items, FunnelLimits at) {}

  /** The chart, where a branch of the newest judged year had problems enough. */
  public static Optional<FunnelChart> of(Comparison facts, ChartWords wording) {
    List<FunnelPoint> drawn = facts.loop().newestFunnel().filter(FunnelPoint::limited).toList();
    return drawn.isEmpty() ? Optional.empty() : Optional.of(of(drawn, facts, wording));
  }

  private static FunnelChart of(List<FunnelPoint> ofYear, Comparison facts, ChartWords wording) {
    long others = facts.loop().newestFunnel().count() - ofYear.size();
    Map<String, String> names =
        facts.branches().stream().collect(Collectors.toMap(Branch::id, Branch::shortName));
    Function<FunnelPoint, FunnelMark> named =
        p -> new FunnelMark(new Subject(names.getOrDefault(p.branch(), p.branch()), p.branch()), p);
    FunnelPoint any = ofYear.get(0);
    List<FunnelMark> points = ofYear.stream().map(named).toList();
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
  private static List<Limit> limits(List<FunnelMark> points, double target) {
    long fewest = points.stream().mapToLong(FunnelMark::items).min().orElseThrow();
    long most = points.stream().mapToLong(FunnelMark::items).max().orElseThrow();
    return LongStream.rangeClosed(fewest - 1, most + 1)
        .mapToObj(items -> new Limit(items, FunnelLimits.around(target, items)))
        .toList();
  }
}
