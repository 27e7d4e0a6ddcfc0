package partybuilding.assessment.differential;

import java.util.List;
import java.util.SplittableRandom;

/** Chance from a seed. */
final class Dice {
  private final SplittableRandom random;

  Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Whether something happens that does so in so many of a hundred cases. */
  boolean percent(int cases) {
    return random.nextInt(100) < cases;
  }

  /** A number from 0 on. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Any of them. */
  <T> T of(List<T> values) {
    return values.get(below(values.size()));
  }
}
