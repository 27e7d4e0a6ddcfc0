package partybuilding.assessment.facts.ledger;

import java.util.List;
import java.util.stream.IntStream;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Outcome;

/**
 * What one branch has of a problem in one dimension; the sums over all of them stand under {@link
 * Cohort#ALL}.
 *
 * @param branch the branch's id
 * @param dimension the dimension's id, or {@code other}
 * @param wording the first of its own, as they stand in the ledger or among the comments
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

  /** The sums over some, of which there is at least one. */
  static ProblemHolding sum(String wording, List<ProblemHolding> some) {
    return new ProblemHolding(
        Cohort.ALL,
        Cohort.ALL,
        wording,
        some.stream().flatMap(holding -> holding.items.stream()).toList(),
        some.stream().mapToLong(ProblemHolding::gaps).sum(),
        some.stream().flatMapToInt(holding -> IntStream.of(holding.since)).min().orElseThrow());
  }

  /** How many of the items are still to be rectified, overdue ones among them. */
  public long unrectified() {
    return items.stream().filter(item -> item.outcome().unrectified()).count();
  }

  /** How many of the items have come to this. */
  public long count(Outcome outcome) {
    return items.stream().filter(item -> item.outcome() == outcome).count();
  }
}
