package partybuilding.assessment.facts.score;

import java.util.List;
import java.util.Optional;
import partybuilding.assessment.score.IndicatorFigure;

/**
 * The scores of each year.
 *
 * @param college by year, then in the dimensions' order
 * @param branches by year, branch in the order of the report's branches, dimension
 * @param asWas by year, each with the branches it had, then in the dimensions' order
 * @param indicators by year, branch, indicator, group
 */
public record ScoreFacts(
    List<CollegeScore> college,
    List<BranchScore> branches,
    List<AsWasScore> asWas,
    List<IndicatorFigure> indicators) {
  /** No facts. */
  public static final ScoreFacts NONE = new ScoreFacts(List.of(), List.of(), List.of(), List.of());

  public ScoreFacts {
    college = List.copyOf(college);
    branches = List.copyOf(branches);
    asWas = List.copyOf(asWas);
    indicators = List.copyOf(indicators);
  }

  /** The college's score in a year and dimension. */
  public Optional<CollegeScore> findCollege(int inYear, String dimension) {
    return college.stream()
        .filter(c -> c.year() == inYear && c.dimension().equals(dimension))
        .findFirst();
  }

  /** Every year's scores of one branch in one dimension, ascending by year. */
  public List<BranchScore> scoresOf(String branch, String dimension) {
    return branches.stream()
        .filter(s -> s.branch().equals(branch) && s.dimension().equals(dimension))
        .toList();
  }
}
