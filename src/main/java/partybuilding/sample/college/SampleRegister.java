package partybuilding.sample.college;

import static java.util.Comparator.comparingInt;

import java.util.List;
import partybuilding.sample.plan.SamplePlan;

/** The branches of all years and what became of them. */
public final class SampleRegister {
  private final SamplePlan plan;
  private final List<SampleBranch> branches;
  private final List<Succession> successions;

  SampleRegister(SamplePlan plan, List<SampleBranch> branches, List<Succession> successions) {
    this.plan = plan;
    this.branches = List.copyOf(branches);
    this.successions = List.copyOf(successions);
  }

  /** All branches there ever were, by number. */
  public List<SampleBranch> branches() {
    return branches;
  }

  /** All changes, by year. */
  public List<Succession> successions() {
    return successions;
  }

  /** The branches of a year, by seat: as many every year. */
  public List<SampleBranch> in(int year) {
    return branches.stream()
        .filter(branch -> branch.existsIn(year))
        .sorted(comparingInt(SampleBranch::seat))
        .toList();
  }

  /** Whether a branch ends before the plan does. */
  public boolean ended(SampleBranch branch) {
    return branch.to() < plan.lastYear();
  }

  /** The branch that answers in {@code year} for items raised against {@code earlier}. */
  public SampleBranch holder(SampleBranch earlier, int year) {
    SampleBranch holder = earlier;
    while (holder.to() < year) {
      holder = successor(holder);
    }
    return holder;
  }

  private SampleBranch successor(SampleBranch ended) {
    String id =
        successions.stream()
            .filter(s -> s.from().equals(ended.id()))
            .findFirst()
            .orElseThrow()
            .to();
    return branches.stream().filter(branch -> branch.id().equals(id)).findFirst().orElseThrow();
  }
}
