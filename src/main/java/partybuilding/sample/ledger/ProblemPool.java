package partybuilding.sample.ledger;

import java.util.List;
import java.util.Set;
import partybuilding.sample.college.SampleBranch;
import partybuilding.sample.plan.RandomSource;

/** The problems that can be raised against a community, in its own order, each once per round. */
final class ProblemPool {
  private static final List<Problem> ALL = Problem.all();

  private final List<Problem> order;
  private int next;

  ProblemPool(SampleBranch branch, RandomSource random) {
    this.order =
        random.shuffled(
            ALL.stream().skip(1).filter(problem -> problem.audience().fits(branch)).toList());
  }

  /** The problem that keeps coming back in some branches; it is in no pool. */
  static Problem stubborn() {
    return ALL.get(0);
  }

  /** The next problem that is not among {@code taken}. */
  Problem draw(Set<Problem> taken) {
    Problem drawn = order.get(next++ % order.size());
    return taken.contains(drawn) ? draw(taken) : drawn;
  }
}
