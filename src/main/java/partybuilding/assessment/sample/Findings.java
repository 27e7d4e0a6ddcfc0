package partybuilding.assessment.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What each assessment finds: first what came back, then what is new. */
final class Findings {
  private static final int SMALL_COLLEGE = 30;
  private static final int STUBBORN_YEARS = 3;
  private static final Set<Integer> STUBBORN_STRANDS = Set.of(3, 6);
  private static final double RECURRING_BRANCHES = 0.4;

  private final SamplePlan plan;
  private final Past past;
  private final TreeMap<Integer, Deck> decks = new TreeMap<>();

  Findings(SamplePlan plan, Past past) {
    this.plan = plan;
    this.past = past;
  }

  /** Four to eight problems for a branch of a small college, else one to three. */
  List<Finding> of(SampleBranch branch, int year, Dice dice) {
    int count = plan.branches() <= SMALL_COLLEGE ? 4 + dice.below(5) : 1 + dice.below(3);
    List<Finding> findings = new ArrayList<>();
    returning(branch, year, dice).ifPresent(findings::add);
    Set<Problem> known = findings.stream().map(Finding::problem).collect(Collectors.toSet());
    Deck deck = decks.computeIfAbsent(strand(branch), strand -> deck(branch));
    while (findings.size() < count) {
      findings.add(Finding.fresh(deck.draw(known), fate(year, dice)));
    }
    return findings;
  }

  private Optional<Finding> returning(SampleBranch branch, int year, Dice dice) {
    if (stubborn(branch, year)) {
      Fate fate = Fate.ON_TIME;
      Finding first = Finding.fresh(Deck.stubborn(), fate);
      return Optional.of(
          past.stubborn(branch, year).map(item -> Finding.again(item, fate)).orElse(first));
    }
    List<Item> closed = past.closedLately(branch, year);
    return dice.chance(RECURRING_BRANCHES) && !closed.isEmpty()
        ? Optional.of(Finding.again(dice.pick(closed), fate(year, dice)))
        : Optional.empty();
  }

  /** The stubborn problem is found in three years running, of which the last year is not one. */
  private boolean stubborn(SampleBranch branch, int year) {
    int yearsLeft = plan.lastYear() - year;
    return STUBBORN_STRANDS.contains(strand(branch))
        && Deck.stubborn().fits(branch)
        && 1 <= yearsLeft
        && yearsLeft <= STUBBORN_YEARS;
  }

  private Fate fate(int year, Dice dice) {
    return Fate.thrown(dice, year - plan.firstYear());
  }

  private Deck deck(SampleBranch branch) {
    return new Deck(branch, Dice.of(plan.seed(), "deck", strand(branch)));
  }

  private static int strand(SampleBranch branch) {
    return branch.strands().get(0);
  }
}
