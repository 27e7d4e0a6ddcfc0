package partybuilding.benchmark.process;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a whole process cost.
 *
 * @param wall seconds from its start to its end
 * @param user seconds of processor time in user mode, of all threads
 * @param peak megabytes of memory resident at most
 */
public record Cost(double wall, double user, double peak) {
  /** The median of each measure over several processes. */
  public static Cost median(List<Cost> costs) {
    return new Cost(
        median(costs, Cost::wall), median(costs, Cost::user), median(costs, Cost::peak));
  }

  private static double median(List<Cost> costs, ToDoubleFunction<Cost> measure) {
    List<Double> sorted =
        costs.stream().map(measure::applyAsDouble).sorted(Comparator.naturalOrder()).toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
