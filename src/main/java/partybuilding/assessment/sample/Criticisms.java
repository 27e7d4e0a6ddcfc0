package partybuilding.assessment.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What each assessment finds: first what came back, then what is new. */
final class Criticisms {
  private static final int SMALL_COLLEGE = 30;
  private static final int STUBBORN_YEARS = 3;
  private static final Set<Integer> STUBBORN_STRANDS = Set.of(3, 6);
  private static final double RECURRING_BRANCHES = 0.4;

  private final SamplePlan plan;
  private final Past past;
  private final TreeMap<Integer, Deck> decks = new TreeMap<>();

  Criticisms(SamplePlan plan, Past past) {
    this.plan = plan;
    this.past = past;
  }

  /** Four to eight problems for a branch of a small college, else one to three. */
  List<Criticism> of(SampleBranch branch, int year, Dice dice) {
    int count = plan.branches() <= SMALL_COLLEGE ? 4 + dice.below(5) : 1 + dice.below(3);
    List<Criticism> criticisms = new ArrayList<>();
    returning(branch, year, dice).ifPresent(criticisms::add);
    Set<Problem> known = criticisms.stream().map(Criticism::problem).collect(Collectors.toSet());
    Deck deck = decks.computeIfAbsent(strand(branch), strand -> deck(branch));
    while (criticisms.size() < count) {
      Problem drawn = deck.draw(known);
      criticisms.add(Criticism.fresh(drawn, fate(drawn, year, dice)));
    }
    return criticisms;
  }

  private Optional<Criticism> returning(SampleBranch branch, int year, Dice dice) {
    if (stubborn(branch, year)) {
      Fate fate = Fate.ON_TIME;
      Criticism first = Criticism.fresh(Deck.stubborn(), fate);
      return Optional.of(
          past.stubborn(branch, year).map(item -> again(item, fate)).orElse(first));
    }
    List<Item> closed = past.closedLately(branch, year);
    if (closed.isEmpty() || !dice.chance(RECURRING_BRANCHES)) {
      return Optional.empty();
    }
    Item back = dice.pick(closed);
    return Optional.of(again(back, fate(back.problem(), year, dice)));
  }

  private static Criticism again(Item closed, Fate fate) {
    return Criticism.again(closed.problem(), fate, closed.id());
  }

  /** The stubborn problem is found in three years running, of which the last year is not one. */
  private boolean stubborn(SampleBranch branch, int year) {
    int yearsLeft = plan.lastYear() - year;
    return STUBBORN_STRANDS.contains(strand(branch))
        && Deck.stubborn().audience().fits(branch)
        && 1 <= yearsLeft
        && yearsLeft <= STUBBORN_YEARS;
  }

  /** Untidy papers are nothing to persevere with: they are put in order within the year. */
  private Fate fate(Problem problem, int year, Dice dice) {
    Fate fate = Fate.thrown(dice, year - plan.firstYear());
    boolean papers = problem.topic() == Topic.OTHER;
    return papers && fate.lasting() ? Fate.ON_TIME : fate;
  }

  private Deck deck(SampleBranch branch) {
    return new Deck(branch, Dice.of(plan.seed(), "deck", strand(branch)));
  }

  private static int strand(SampleBranch branch) {
    return branch.strands().get(0);
  }
}
