package partybuilding.assessment.score.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One question asked of all branches and dimensions at once. Flags are handed out under
 * false-discovery control at q = 0.05 over the whole family, so that a report in which nothing
 * happened flags none in 95 of 100 cases however many branches it has.
 */
public final class Family {
  private Family() {}

  /**
   * Which tests of the family are significant, in its order. A test without a probability is not
   * significant and does not affect the others.
   */
  public static List<Boolean> real(List<OptionalDouble> probabilities) {
    double[] adjusted =
        BenjaminiHochberg.adjust(
            probabilities.stream().flatMapToDouble(OptionalDouble::stream).toArray());
    List<Boolean> real = new ArrayList<>();
    int tested = 0;
    for (OptionalDouble probability : probabilities) {
      real.add(probability.isPresent() && adjusted[tested++] <= Level.FALSE_DISCOVERY_RATE);
    }
    return real;
  }
}
