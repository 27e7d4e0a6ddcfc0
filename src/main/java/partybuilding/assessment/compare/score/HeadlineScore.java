package partybuilding.assessment.compare.score;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.facts.BranchYears;
import partybuilding.assessment.facts.score.BranchScore;

/**
 * The one score that stands beside the grade the committee decided: that of the dimension {@code
 * overall}, which the grade is about. Where the rules of the report year have no such dimension, it
 * is the unweighted mean of those that are not shown apart, if the branch has a score in each.
 */
public final class HeadlineScore {
  private static final String OVERALL = "overall";

  private final List<String> dimensions;
  private final BranchYears<OptionalDouble> scores = new BranchYears<>();

  public HeadlineScore(Rules rules, List<BranchScore> all) {
    this.dimensions =
        rules.findDimension(OVERALL).isPresent()
            ? List.of(OVERALL)
            : rules.dimensions().stream().filter(d -> !d.apart()).map(Dimension::id).toList();
    all.forEach(s -> scores.put(s.year(), s.branch(), s.dimension(), s.score()));
  }

  /** The dimensions it is made of. */
  public List<String> dimensions() {
    return dimensions;
  }

  /** The dimension whose score it is; empty where it is a mean of several. */
  public Optional<String> dimension() {
    return dimensions.size() == 1 ? Optional.of(dimensions.get(0)) : Optional.empty();
  }

  /** 0–100; empty where it is withheld or missing. */
  public OptionalDouble of(int year, String branch) {
    double[] found =
        dimensions.stream()
            .flatMapToDouble(dimension -> of(year, branch, dimension).stream())
            .toArray();
    double sum = 0;
    for (double score : found) {
      sum += score;
    }
    boolean complete = found.length > 0 && found.length == dimensions.size();
    return complete ? OptionalDouble.of(sum / found.length) : OptionalDouble.empty();
  }

  /** That of a dimension alone; empty likewise. */
  public OptionalDouble of(int year, String branch, String dimension) {
    return scores.find(year, branch, dimension).orElse(OptionalDouble.empty());
  }
}
