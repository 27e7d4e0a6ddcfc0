package partybuilding.assessment.facts.standing;

/**
 * A rank with its interval. Only the interval is shown to readers, as the order within it may be
 * chance.
 *
 * @param rank from 1 for the highest; equal branches share the mean of their ranks
 * @param lower the least rank that the ballots allow, together with all others at 95 %
 * @param upper the greatest
 */
public record RankInterval(double rank, int lower, int upper) {}
