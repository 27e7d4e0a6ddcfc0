package partybuilding.assessment.facts.ledger;

import java.util.List;
import java.util.stream.Stream;

/**
 * How long problems stayed open, and the scores of the following year.
 *
 * @param times how long they stayed open: by year, then by branch, then all
 * @param funnel by year, then in the order of the branches
 * @param loops by year, branch and dimension
 * @param associations by year
 */
public record LoopFacts(
    List<ClosureTime> times,
    List<FunnelPoint> funnel,
    List<BranchLoop> loops,
    List<LoopAssociation> associations) {
  /** No facts. */
  public static final LoopFacts NONE = new LoopFacts(List.of(), List.of(), List.of(), List.of());

  public LoopFacts {
    times = List.copyOf(times);
    funnel = List.copyOf(funnel);
    loops = List.copyOf(loops);
    associations = List.copyOf(associations);
  }

  /** The branches of the newest year that has any. */
  public Stream<FunnelPoint> newestFunnel() {
    int newest = funnel.stream().mapToInt(FunnelPoint::year).max().orElse(0);
    return funnel.stream().filter(point -> point.year() == newest);
  }

  /** The facts about one branch, without those that compare it with others. */
  public LoopFacts of(String branch) {
    return new LoopFacts(
        times.stream().filter(time -> time.branch().equals(branch)).toList(),
        List.of(),
        loops.stream().filter(loop -> loop.branch().equals(branch)).map(BranchLoop::alone).toList(),
        List.of());
  }
}
