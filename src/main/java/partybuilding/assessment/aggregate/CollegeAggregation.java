package partybuilding.assessment.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.score.BallotMeans;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.CollegeFigure;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.PooledVariance;
import partybuilding.assessment.score.YearCells;
import partybuilding.assessment.score.inference.EstimatedVariance;
import partybuilding.assessment.score.inference.StandardError;

/**
 * The college: the unweighted mean of its branches' scores. Its standard error comes from the
 * ballots' own means ({@link CollegeError}), because the same people rate all branches. The
 * variance s_g² of a group's means is its own on n − 1 degrees of freedom: there is one in a year,
 * so there are no others that could moderate it, and that of single ballots in a branch is another
 * quantity. A group of fewer ballots than the minimum group takes what the larger ones have in
 * common, as in a branch ({@link PooledVariances}).
 */
final class CollegeAggregation {
  private final Rules rules;
  private final YearCells cells;

  CollegeAggregation(Rules rules, YearCells cells) {
    this.rules = rules;
    this.cells = cells;
  }

  /** One figure a dimension, from the branches as they were in that year. */
  List<CollegeFigure> figures(List<BranchFigure> branches) {
    GroupedSums scores = new GroupedSums("branches", "score");
    for (BranchFigure branch : branches) {
      if (branch.score().isPresent() && !cells.pooled(branch.branch())) {
        scores.add(List.of(branch.dimension()), 1, branch.score().getAsDouble());
      }
    }
    Map<SumKey, double[]> sums = scores.byKey();
    Map<String, CollegeError> errors = errors();
    List<CollegeFigure> figures = new ArrayList<>();
    for (Dimension dimension : rules.dimensions()) {
      figures.add(
          figure(
              dimension.id(),
              sums.getOrDefault(SumKey.of(dimension.id()), new double[2]),
              errors.getOrDefault(dimension.id(), new CollegeError())));
    }
    return figures;
  }

  /** By dimension, over the groups that have a weight. */
  private Map<String, CollegeError> errors() {
    Map<String, CollegeError> errors = new TreeMap<>();
    Map<String, PooledVariance> common = common();
    for (BallotMeans means : cells.ballotMeans()) {
      double weight = rules.groups().get(means.group()).weight().doubleValue();
      if (weight > 0) {
        errors
            .computeIfAbsent(means.dimension(), unused -> new CollegeError())
            .add(weight, means.statistics(), evaluators(means, common));
      }
    }
    return errors;
  }

  private EstimatedVariance evaluators(BallotMeans means, Map<String, PooledVariance> common) {
    EstimatedVariance own = means.statistics().ofEvaluators();
    return own.freedom() > 0 && isFew(means)
        ? common
            .getOrDefault(means.dimension(), PooledVariance.NONE)
            .moderated(EstimatedVariance.UNKNOWN)
            .orElse(own.times(0))
        : own;
  }

  private boolean isFew(BallotMeans means) {
    return means.statistics().ballots() < rules.limits().minimumGroup();
  }

  /** What the groups that are large enough have in common, else all, by dimension. */
  private Map<String, PooledVariance> common() {
    Map<String, PooledVariance> pools = new TreeMap<>();
    Map<String, PooledVariance> ofLarge = new TreeMap<>();
    for (BallotMeans means : cells.ballotMeans()) {
      PooledVariance own = PooledVariance.NONE.plus(means.statistics().ofEvaluators());
      pools.merge(means.dimension(), own, PooledVariance::plus);
      if (!isFew(means)) {
        ofLarge.merge(means.dimension(), own, PooledVariance::plus);
      }
    }
    pools.putAll(ofLarge);
    return pools;
  }

  private CollegeFigure figure(String dimension, double[] scores, CollegeError error) {
    int branches = (int) scores[0];
    if (branches == 0) {
      return new CollegeFigure(
          dimension, 0, 0, OptionalDouble.empty(), Optional.empty(), Optional.of(Note.NO_SCORES));
    }
    Optional<Note> obstacle = obstacle(error);
    Optional<StandardError> standardError =
        obstacle.isPresent() ? Optional.empty() : Optional.of(error.standardError());
    OptionalDouble score = OptionalDouble.of(scores[1] / branches);
    return new CollegeFigure(dimension, branches, error.ballots(), score, standardError, obstacle);
  }

  private Optional<Note> obstacle(CollegeError error) {
    if (!cells.identified()) {
      return Optional.of(Note.NO_BALLOT_ID);
    }
    if (error.groups() < rules.weightedGroups().size()) {
      return Optional.of(Note.GROUP_MISSING);
    }
    if (error.ofSingleVoter()) {
      return Optional.of(Note.ONE_VOTER);
    }
    return error.withoutSpread() ? Optional.of(Note.NO_SPREAD) : Optional.empty();
  }
}
