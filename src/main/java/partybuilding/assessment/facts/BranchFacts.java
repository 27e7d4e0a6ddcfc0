package partybuilding.assessment.facts;

import java.util.List;
import java.util.Optional;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.CollegeBand;
import partybuilding.assessment.lineage.Branch;

/**
 * Everything that may be said to one branch. No other branch's figure or name is in here, no figure
 * of a single group, and no number that tells of the others together but the band.
 *
 * @param branch of the report year
 * @param own the comparison as far as it is about this branch
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

  /** Whether the branch has too few voters in the report year to be shown anything of it. */
  public boolean withheld() {
    return own.withheld().containsKey(own.year());
  }
}
