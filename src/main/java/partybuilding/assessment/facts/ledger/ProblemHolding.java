package partybuilding.assessment.facts.ledger;

import java.util.List;
import java.util.stream.IntStream;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Outcome;

/**
 * The items and comments of one branch that state a common problem in one dimension; the sums over
 * all branches have the branch id {@link Cohort#ALL}.
 *
 * @param branch the branch's id
 * @param dimension the dimension's id, or {@code other}
 * @param wording the branch's own wording from the ledger or the comments; of several the first in
 *     character order
 * @param items those of the ledger that the report year raised or that are still carried
 * @param gaps how many of the report year's comments name it
 * @param since the first assessment that raised or named it
 */
public record ProblemHolding(
    String branch,
    String dimension,
    String wording,
    List<FollowedItem> items,
    long gaps,
    int since) {
  public ProblemHolding {
    items = List.copyOf(items);
  }

  /** The sums over at least one holding. */
  static ProblemHolding sum(String wording, List<ProblemHolding> some) {
    return new ProblemHolding(
        Cohort.ALL,
        Cohort.ALL,
        wording,
        some.stream().flatMap(holding -> holding.items.stream()).toList(),
        some.stream().mapToLong(ProblemHolding::gaps).sum(),
        some.stream().flatMapToInt(holding -> IntStream.of(holding.since)).min().orElseThrow());
  }

  /** The number of items still to be rectified, including overdue ones. */
  public long unrectified() {
    return items.stream().filter(item -> item.outcome().unrectified()).count();
  }

  /** The number of items with this outcome. */
  public long count(Outcome outcome) {
    return items.stream().filter(item -> item.outcome() == outcome).count();
  }
}
