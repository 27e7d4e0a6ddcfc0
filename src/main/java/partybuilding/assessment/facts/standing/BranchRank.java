package partybuilding.assessment.facts.standing;

import java.util.Optional;
import partybuilding.assessment.score.Note;

/**
 * The rank of a branch among the branches of one year, as the report year sees them.
 *
 * @param year the assessment year
 * @param branch the branch's id
 * @param dimension the dimension's id
 * @param place its rank; empty where the branches of that dimension are not to be ranked
 * @param of how many branches are compared, at least three
 * @param basis by which figures
 */
public record BranchRank(
    int year,
    String branch,
    String dimension,
    Optional<RankInterval> place,
    int of,
    RankBasis basis) {
  /** Why there is no rank. */
  public Optional<Note> note() {
    return place.isPresent() ? Optional.empty() : Optional.of(Note.NOT_RANKABLE);
  }

  /** A copy without the rank, for branches that are not to be ranked. */
  public BranchRank withoutPlace() {
    return new BranchRank(year, branch, dimension, Optional.empty(), of, basis);
  }
}
