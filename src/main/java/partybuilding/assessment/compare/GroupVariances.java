package partybuilding.assessment.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import partybuilding.assessment.score.EstimatedVariance;
import partybuilding.assessment.score.IndicatorFigure;
import partybuilding.assessment.score.PooledVariance;

/** How sure the means of one year's groups are, each branch's variance moderated by the others'. */
final class GroupVariances {
  private final Map<List<String>, PooledVariance> pools = new HashMap<>();

  /** From one year's figures by group, in any order: sums run over the branches in theirs. */
  GroupVariances(Collection<IndicatorFigure> figures) {
    SortedMap<String, Map<List<String>, IndicatorFigure>> byBranch = new TreeMap<>();
    for (IndicatorFigure figure : figures) {
      byBranch.computeIfAbsent(figure.branch(), id -> new HashMap<>()).put(pool(figure), figure);
    }
    byBranch
        .values()
        .forEach(
            ofBranch ->
                ofBranch.forEach(
                    (key, figure) ->
                        pools.merge(
                            key, PooledVariance.NONE.plus(own(figure)), GroupVariances::both)));
  }

  private static PooledVariance both(PooledVariance one, PooledVariance other) {
    return new PooledVariance(one.squares() + other.squares(), one.freedom() + other.freedom());
  }

  private static List<String> pool(IndicatorFigure figure) {
    return List.of(figure.indicator(), figure.group());
  }

  /** A single answer has none of its own. */
  private static EstimatedVariance own(IndicatorFigure figure) {
    double sd = figure.sd().orElse(0);
    return new EstimatedVariance(sd * sd, figure.sd().isPresent() ? figure.ballots() - 1.0 : 0);
  }

  /** The variance of a figure's mean; empty where no answer of the group differs in any branch. */
  Optional<EstimatedVariance> ofMean(IndicatorFigure figure) {
    return pools
        .getOrDefault(pool(figure), PooledVariance.NONE)
        .moderated(own(figure))
        .map(variance -> variance.times(1.0 / figure.ballots()));
  }
}
