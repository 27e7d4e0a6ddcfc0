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
 * A funnel chart: the share of one year's problems that each branch closed, by their number, with
 * the limits that chance alone would keep. The newest judged year is drawn, of it the branches that
 * had at least {@link FunnelPoint#FEWEST_ITEMS} problems to close.
 *
 * @param caption its words
 * @param points one per branch, in their fixed order
 * @param names one per point, which several branches can share
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

  /** The limits for a number of items, as shares 0–1. */
  record Limit(long items, FunnelLimits at) {}

  /** The chart; empty if no branch of the newest judged year had enough problems. */
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

  /** The limits extend one step beyond the outermost points, so that none is on the edge. */
  private static List<Limit> limits(List<FunnelMark> points, double target) {
    long fewest = points.stream().mapToLong(FunnelMark::items).min().orElseThrow();
    long most = points.stream().mapToLong(FunnelMark::items).max().orElseThrow();
    return LongStream.rangeClosed(fewest - 1, most + 1)
        .mapToObj(items -> new Limit(items, FunnelLimits.around(target, items)))
        .toList();
  }
}
