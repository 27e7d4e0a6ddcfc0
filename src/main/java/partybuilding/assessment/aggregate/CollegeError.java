package partybuilding.assessment.aggregate;

import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.score.CellStatistics;
import partybuilding.assessment.score.PooledVariance;
import partybuilding.assessment.score.inference.EstimatedVariance;
import partybuilding.assessment.score.inference.StandardError;

/**
 * How sure the college's score is in one dimension, group by group: se² = Σ w²·s_g²/n_g, on
 * Satterthwaite's degrees of freedom.
 *
 * <p>1/f is half the squared relative error of a variance. Satterthwaite's 1/f takes each group's
 * part in it from the variances themselves. Where a committee of three or four happens to agree,
 * its part seems small just then, f large and the interval too narrow: it held the truth in 92 of
 * 100 colleges. Where a group's variance rests on fewer degrees of freedom than any moderated one
 * ({@link PooledVariance#PRIOR_FREEDOM}), 1/f is therefore the mean of Satterthwaite's and of what
 * it is where all groups scatter alike, so that the parts are known: w²/n_g.
 */
final class CollegeError {
  private final List<EstimatedVariance> parts = new ArrayList<>();
  private final List<EstimatedVariance> alike = new ArrayList<>();
  private long ballots;

  /** Adds a group of this weight, whose ballots' own means vary like this. */
  void add(double weight, CellStatistics own, EstimatedVariance evaluators) {
    double share = weight * weight / own.effectiveBallots();
    parts.add(evaluators.times(share));
    alike.add(new EstimatedVariance(share, evaluators.freedom()));
    ballots += own.ballots();
  }

  int groups() {
    return parts.size();
  }

  /** How many ballots there are in all groups. */
  long ballots() {
    return ballots;
  }

  /** Whether the variance of some group rests on nothing. */
  boolean ofSingleVoter() {
    return parts.stream().anyMatch(part -> part.freedom() <= 0);
  }

  /** Whether some group's ballots are all equal. */
  boolean withoutSpread() {
    return parts.stream().anyMatch(part -> part.value() <= 0);
  }

  /** Exists where every group has a variance above 0. */
  StandardError standardError() {
    EstimatedVariance sum = EstimatedVariance.ofSum(parts);
    return new StandardError(Math.sqrt(sum.value()), freedom(sum.freedom()));
  }

  private double freedom(double satterthwaite) {
    boolean few = parts.stream().anyMatch(p -> p.freedom() < PooledVariance.PRIOR_FREEDOM);
    return few
        ? 2 / (1 / satterthwaite + 1 / EstimatedVariance.ofSum(alike).freedom())
        : satterthwaite;
  }
}
