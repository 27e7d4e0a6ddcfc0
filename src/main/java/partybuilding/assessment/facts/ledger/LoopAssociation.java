package partybuilding.assessment.facts.ledger;

import java.util.Optional;
import partybuilding.assessment.loop.RankCorrelation;

/**
 * Whether the branches that closed more of a year's problems had the higher scores in the next,
 * given their scores in that year. No proof of a cause, and never pooled over years.
 *
 * @param year the assessment that raised the problems
 * @param branches how many have all three figures
 * @param correlation of the closure rate and the next score, the year's own score held constant;
 *     empty for fewer than {@link #LEAST} branches, and where one of the figures is the same for
 *     all
 */
public record LoopAssociation(int year, int branches, Optional<RankCorrelation> correlation) {
  /** The least number of branches; with fewer an association cannot be distinguished from none. */
  public static final int LEAST = 8;
}
