package partybuilding.sample.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import partybuilding.sample.college.SampleBranch;
import partybuilding.sample.college.Topic;
import partybuilding.sample.plan.RandomSource;
import partybuilding.sample.plan.SamplePlan;

/** What each assessment finds: first what came back, then what is new. */
final class Criticisms {
  private static final int SMALL_COLLEGE = 30;
  private static final int STUBBORN_YEARS = 3;
  private static final Set<Integer> STUBBORN_COMMUNITIES = Set.of(3, 6);
  private static final double RECURRING_BRANCHES = 0.4;

  private final SamplePlan plan;
  private final RaisedItems raised;
  private final TreeMap<Integer, ProblemPool> pools = new TreeMap<>();

  Criticisms(SamplePlan plan, RaisedItems raised) {
    this.plan = plan;
    this.raised = raised;
  }

  /** Four to eight problems for a branch of a small college, else one to three. */
  List<Criticism> of(SampleBranch branch, int year, RandomSource random) {
    int count = plan.branches() <= SMALL_COLLEGE ? 4 + random.below(5) : 1 + random.below(3);
    List<Criticism> criticisms = new ArrayList<>();
    returning(branch, year, random).ifPresent(criticisms::add);
    Set<Problem> known = criticisms.stream().map(Criticism::problem).collect(Collectors.toSet());
    ProblemPool pool = pools.computeIfAbsent(community(branch), community -> pool(branch));
    while (criticisms.size() < count) {
      Problem drawn = pool.draw(known);
      criticisms.add(Criticism.fresh(drawn, outcome(drawn, year, random)));
    }
    return criticisms;
  }

  private Optional<Criticism> returning(SampleBranch branch, int year, RandomSource random) {
    if (stubborn(branch, year)) {
      ItemOutcome outcome = ItemOutcome.ON_TIME;
      Criticism first = Criticism.fresh(ProblemPool.stubborn(), outcome);
      return Optional.of(
          raised.stubborn(branch, year).map(item -> again(item, outcome)).orElse(first));
    }
    List<SampleItem> closed = raised.closedBefore(branch, year);
    if (closed.isEmpty() || !random.chance(RECURRING_BRANCHES)) {
      return Optional.empty();
    }
    SampleItem back = random.pick(closed);
    return Optional.of(again(back, outcome(back.problem(), year, random)));
  }

  private static Criticism again(SampleItem closed, ItemOutcome outcome) {
    return Criticism.again(closed.problem(), outcome, closed.id());
  }

  /** The stubborn problem is found in three years running, of which the last year is not one. */
  private boolean stubborn(SampleBranch branch, int year) {
    int yearsLeft = plan.lastYear() - year;
    return STUBBORN_COMMUNITIES.contains(community(branch))
        && ProblemPool.stubborn().audience().fits(branch)
        && 1 <= yearsLeft
        && yearsLeft <= STUBBORN_YEARS;
  }

  /** Untidy papers are nothing to persevere with: they are put in order within the year. */
  private ItemOutcome outcome(Problem problem, int year, RandomSource random) {
    ItemOutcome outcome = ItemOutcome.drawn(random, year - plan.firstYear());
    boolean papers = problem.topic() == Topic.OTHER;
    return papers && outcome.lasting() ? ItemOutcome.ON_TIME : outcome;
  }

  private ProblemPool pool(SampleBranch branch) {
    return new ProblemPool(branch, RandomSource.of(plan.seed(), "deck", community(branch)));
  }

  private static int community(SampleBranch branch) {
    return branch.communities().get(0);
  }
}
