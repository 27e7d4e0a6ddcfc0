package partybuilding.assessment.compare.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import partybuilding.assessment.facts.standing.BranchRank;
import partybuilding.assessment.facts.standing.Heterogeneity;
import partybuilding.assessment.facts.standing.RankBasis;
import partybuilding.assessment.facts.standing.RankInterval;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.inference.StandardError;
import partybuilding.assessment.standing.BranchStanding.Effect;
import partybuilding.assessment.standing.BranchStanding.Neighbours;
import partybuilding.assessment.standing.KleinRanks;
import partybuilding.assessment.standing.KleinRanks.Estimate;
import partybuilding.assessment.standing.MeanRanks;
import partybuilding.assessment.standing.PairwiseRanks;
import partybuilding.assessment.standing.PairwiseRanks.Contrast;
import partybuilding.assessment.standing.fit.FitChoice;

/**
 * The branches of one year in one dimension in the order of their figures.
 *
 * @param basis by which figures
 * @param branches their ids
 * @param estimates their figures, in the same order
 * @param neighbours which of the others are surely above and below each, in the same order
 */
record Ranking(
    RankBasis basis, List<String> branches, List<Estimate> estimates, List<Neighbours> neighbours) {
  /** Fewer branches are not ranked. */
  private static final int FEWEST = 3;

  /** By the effects where every branch with a score is compared with every other, else by score. */
  static Ranking of(SortedMap<String, BranchFigure> scored, SortedMap<String, Effect> effects) {
    List<Neighbours> neighbours =
        effects.values().stream().flatMap(e -> e.neighbours().stream()).toList();
    boolean all = effects.keySet().equals(scored.keySet()) && neighbours.size() == effects.size();
    return all ? byEffect(effects, neighbours) : byScore(scored);
  }

  private static Ranking byEffect(SortedMap<String, Effect> effects, List<Neighbours> neighbours) {
    List<Estimate> estimates =
        effects.values().stream().map(e -> new Estimate(e.value(), e.standardError())).toList();
    return new Ranking(RankBasis.ADJUSTED, List.copyOf(effects.keySet()), estimates, neighbours);
  }

  /** A score without an interval cannot be distinguished from any other, and is left out. */
  private static Ranking byScore(SortedMap<String, BranchFigure> scored) {
    SortedMap<String, Estimate> certain = new TreeMap<>();
    scored.forEach(
        (branch, figure) -> {
          if (figure.standardError().isPresent()) {
            certain.put(branch, new Estimate(figure.score().orElseThrow(), figure.standardError()));
          }
        });
    List<Estimate> estimates = List.copyOf(certain.values());
    List<Neighbours> neighbours =
        estimates.size() > FitChoice.DENSE
            ? KleinRanks.of(estimates)
            : PairwiseRanks.of(
                estimates.size(),
                (one, other) -> contrast(estimates.get(one), estimates.get(other)));
    return new Ranking(RankBasis.SCORE, List.copyOf(certain.keySet()), estimates, neighbours);
  }

  /** The panels of two branches are taken as independent. */
  private static Contrast contrast(Estimate one, Estimate other) {
    Optional<StandardError> standardError =
        one.standardError().flatMap(s -> other.standardError().map(s::minus));
    return new Contrast(one.value() - other.value(), standardError);
  }

  /** How far apart the branches are; empty with fewer than three that have an interval. */
  Optional<Distances> distances() {
    List<Estimate> certain = estimates.stream().filter(e -> e.standardError().isPresent()).toList();
    if (certain.size() < FEWEST) {
      return Optional.empty();
    }
    double[] values = certain.stream().mapToDouble(Estimate::value).toArray();
    double[] errors =
        certain.stream()
            .flatMap(e -> e.standardError().stream())
            .mapToDouble(StandardError::points)
            .toArray();
    PauleMandel between = PauleMandel.of(values, errors);
    return Optional.of(
        new Distances(between.variance() > 0, between.rankability(errors), heterogeneity(certain)));
  }

  private Heterogeneity heterogeneity(List<Estimate> certain) {
    return basis == RankBasis.ADJUSTED ? CochranQ.ofEffects(certain) : CochranQ.ofScores(certain);
  }

  /**
   * How far apart branches are.
   *
   * @param any whether any of their differences is estimated to be more than noise
   * @param rankability the share of their differences that is not noise, 0..1
   * @param heterogeneity whether they differ significantly
   */
  record Distances(boolean any, double rankability, Heterogeneity heterogeneity) {}

  /** The ranks of a year and dimension; none of fewer than three branches. */
  List<BranchRank> ranks(int year, String dimension) {
    List<BranchRank> ranks = new ArrayList<>();
    if (branches.size() < FEWEST) {
      return ranks;
    }
    double[] places = MeanRanks.of(estimates.stream().mapToDouble(Estimate::value).toArray());
    for (int i = 0; i < branches.size(); i++) {
      ranks.add(
          new BranchRank(
              year,
              branches.get(i),
              dimension,
              Optional.of(new RankInterval(places[i], lower(i, places[i]), upper(i, places[i]))),
              branches.size(),
              basis));
    }
    return ranks;
  }

  /**
   * Figures that are given coarsely may tie where their contrast does not; the rank stays inside.
   */
  private int lower(int branch, double rank) {
    return Math.min(1 + neighbours.get(branch).above(), (int) Math.floor(rank));
  }

  private int upper(int branch, double rank) {
    return Math.max(branches.size() - neighbours.get(branch).below(), (int) Math.ceil(rank));
  }
}
