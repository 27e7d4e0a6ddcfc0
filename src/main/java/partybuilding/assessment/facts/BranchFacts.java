package partybuilding.assessment.facts;

import java.util.List;
import java.util.Optional;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.CollegeBand;
import partybuilding.assessment.lineage.Branch;

/**
 * The facts that may be disclosed to one branch. They contain no name or figure of another branch
 * and no figure of a single group; of the other branches together only the quartiles ({@link
 * CollegeBand}) and the number that share a common problem.
 *
 * @param branch of the report year
 * @param own the comparison, restricted to this branch
 * @param bands by year, then in the dimensions' order
 */
public record BranchFacts(Branch branch, Comparison own, List<CollegeBand> bands) {
  public BranchFacts {
    bands = List.copyOf(bands);
  }

  /** The band of a year and dimension, where enough branches have a score. */
  public Optional<CollegeBand> findBand(int year, String dimension) {
    return bands.stream()
        .filter(band -> band.year() == year && band.dimension().equals(dimension))
        .findFirst();
  }

  /** The branch's row of the report year in a dimension. */
  public Optional<BranchScore> latest(String dimension) {
    return own.scores().scoresOf(branch.id(), dimension).stream()
        .filter(score -> score.year() == own.year())
        .findFirst();
  }

  /** Whether the report year is withheld because the branch had too few voters. */
  public boolean withheld() {
    return own.withheld().containsKey(own.year());
  }
}
