package partybuilding.assessment.chart.score;

import java.util.List;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.facts.BranchFacts;

/**
 * A branch in one dimension.
 *
 * @param facts of the branch
 * @param dimension the same facts by dimension
 */
public record BranchInDimension(BranchFacts facts, DimensionFacts dimension) {
  /** A branch in every dimension of the report year, in the rules' order. */
  public static List<BranchInDimension> all(BranchFacts facts) {
    return DimensionFacts.all(facts.own()).stream()
        .map(dimension -> new BranchInDimension(facts, dimension))
        .toList();
  }
}
