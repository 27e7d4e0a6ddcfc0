package partybuilding.assessment.facts.standing;

import java.util.List;

/**
 * The positions of the branches relative to each other.
 *
 * @param adjusted by year, branch and dimension; no rows in a year whose ballots carry no ids
 * @param ranks by year and dimension; none where fewer than three branches can be ranked
 * @param separations by year and dimension
 * @param trends one per branch and dimension, up to the report year
 */
public record StandingFacts(
    List<AdjustedScore> adjusted,
    List<BranchRank> ranks,
    List<Separation> separations,
    List<BranchTrend> trends) {
  /** No facts. */
  public static final StandingFacts NONE =
      new StandingFacts(List.of(), List.of(), List.of(), List.of());

  public StandingFacts {
    adjusted = List.copyOf(adjusted);
    ranks = List.copyOf(ranks);
    separations = List.copyOf(separations);
    trends = List.copyOf(trends);
  }
}
