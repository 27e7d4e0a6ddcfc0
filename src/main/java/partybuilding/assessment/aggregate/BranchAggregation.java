package partybuilding.assessment.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import partybuilding.assessment.contract.MissingGroup;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.CellKey;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.Shares;
import partybuilding.assessment.score.YearCells;
import partybuilding.assessment.score.YearCells.DimensionCell;
import partybuilding.assessment.score.inference.EstimatedVariance;
import partybuilding.assessment.score.inference.StandardError;

/**
 * A branch's score: per group the mean over ballots, groups combined by weight, m = Σ w·m_g and se²
 * = Σ w²·s̃_g²/n_g with the groups' moderated variances s̃_g² ({@link PooledVariances}).
 */
final class BranchAggregation {
  private final Rules rules;
  private final YearCells cells;
  private final PooledVariances variances;
  private final int weightedGroups;

  BranchAggregation(Rules rules, YearCells cells) {
    this.rules = rules;
    this.cells = cells;
    this.variances = new PooledVariances(cells, rules.limits().minimumGroup());
    this.weightedGroups = rules.weightedGroups().size();
  }

  /** One figure a branch and dimension that any ballot spoke of. */
  List<BranchFigure> figures() {
    GroupedSums scores =
        new GroupedSums(
            "groups", "weight", "ballots", "mean", "variance", "fourth", "spreadless", "singles");
    GroupedSums shares = new GroupedSums("groups", "weight", "good", "goodOrFairlyGood");
    cells
        .dimensions()
        .forEach(
            (key, cell) -> {
              addScore(scores, key, cell);
              addShares(shares, key, cell);
            });
    Map<SumKey, double[]> shareSums = shares.byKey();
    List<BranchFigure> figures = new ArrayList<>();
    scores
        .byKey()
        .forEach((key, sums) -> figures.add(figure(key, sums, shares(shareSums.get(key)))));
    return figures;
  }

  private double weight(CellKey key) {
    return rules.groups().get(key.group()).weight().doubleValue();
  }

  private void addScore(GroupedSums table, CellKey key, DimensionCell cell) {
    double weight = weight(key);
    if (weight == 0) {
      return;
    }
    Optional<EstimatedVariance> part =
        variances.ofMean(key, cell.statistics()).map(variance -> variance.times(weight * weight));
    double ballots = cell.statistics().ballots();
    table.add(
        List.of(key.branch(), key.measure()),
        1,
        weight,
        ballots,
        weight * cell.statistics().mean(),
        part.map(EstimatedVariance::value).orElse(0.0),
        part.map(EstimatedVariance::fourth).orElse(0.0),
        part.isPresent() ? 0 : 1,
        part.isEmpty() && variances.obstacle(key) == Note.ONE_VOTER ? 1 : 0);
  }

  private void addShares(GroupedSums table, CellKey key, DimensionCell cell) {
    double weight = weight(key);
    if (weight > 0 && cell.votes() > 0) {
      table.add(
          List.of(key.branch(), key.measure()),
          1,
          weight,
          weight * cell.good() / cell.votes(),
          weight * cell.goodOrFairlyGood() / cell.votes());
    }
  }

  private boolean complete(double groups) {
    return groups == weightedGroups
        || rules.conventions().missingGroup() == MissingGroup.RENORMALISE;
  }

  private Optional<Shares> shares(double @Nullable [] sums) {
    if (sums == null || !complete(sums[0])) {
      return Optional.empty();
    }
    return Optional.of(new Shares(sums[2] / sums[1], sums[3] / sums[1]));
  }

  private BranchFigure figure(SumKey key, double[] sums, Optional<Shares> shares) {
    String branch = key.parts().get(0);
    String dimension = key.parts().get(1);
    long ballots = (long) sums[2];
    if (!complete(sums[0])) {
      return new BranchFigure(
          branch,
          dimension,
          ballots,
          OptionalDouble.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(Note.GROUP_MISSING));
    }
    double weight = sums[1];
    OptionalDouble score = OptionalDouble.of(sums[3] / weight);
    Optional<Note> obstacle = obstacle(branch, sums);
    Optional<StandardError> standardError =
        obstacle.isPresent()
            ? Optional.empty()
            : Optional.of(
                StandardError.satterthwaite(
                    sums[4] / (weight * weight), sums[5] / StrictMath.pow(weight, 4)));
    return new BranchFigure(
        branch,
        dimension,
        ballots,
        score,
        standardError,
        shares,
        obstacle.or(() -> scaledUp(sums[0])));
  }

  /** The note on a missing interval; empty if there is one. */
  private Optional<Note> obstacle(String branch, double[] sums) {
    if (cells.pooled(branch) && !cells.identified()) {
      return Optional.of(Note.NO_BALLOT_ID);
    }
    if (sums[7] > 0) {
      return Optional.of(Note.ONE_VOTER);
    }
    return sums[6] > 0 ? Optional.of(Note.NO_SPREAD) : Optional.empty();
  }

  /** A score that lacks a group and was scaled up says so. */
  private Optional<Note> scaledUp(double groups) {
    return groups == weightedGroups ? Optional.empty() : Optional.of(Note.GROUP_MISSING);
  }
}
