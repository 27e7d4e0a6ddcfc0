package partybuilding.benchmark.work;

import java.util.List;
import java.util.Optional;
import partybuilding.benchmark.process.Cost;

/**
 * What the processes of one contender cost.
 *
 * @param name the contender's
 * @param costs in the order of the runs
 * @param failure why there are fewer than asked for; empty if there are not
 */
public record RunCosts(String name, List<Cost> costs, String failure) {
  public RunCosts {
    costs = List.copyOf(costs);
  }

  /** The median of each measure, if any process came to its end. */
  public Optional<Cost> median() {
    return costs.isEmpty() ? Optional.empty() : Optional.of(Cost.median(costs));
  }
}
