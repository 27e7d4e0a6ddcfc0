package partybuilding.assessment.sample;

import java.util.List;
import java.util.Set;

/** The problems a community can still be told, in its own order; none twice before all were. */
final class Deck {
  private static final List<Problem> ALL = Problem.all();

  private final List<Problem> order;
  private int next;

  Deck(SampleBranch branch, Dice dice) {
    this.order =
        dice.shuffled(
            ALL.stream().skip(1).filter(problem -> problem.audience().fits(branch)).toList());
  }

  /** The problem that some branches cannot shake off; in nobody's deck. */
  static Problem stubborn() {
    return ALL.get(0);
  }

  /** The next problem that is not among {@code taken}. */
  Problem draw(Set<Problem> taken) {
    Problem drawn = order.get(next++ % order.size());
    return taken.contains(drawn) ? draw(taken) : drawn;
  }
}
