package partybuilding.assessment.compare.meeting;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.score.IndicatorFigure;
import partybuilding.assessment.score.PooledVariance;
import partybuilding.assessment.score.inference.EstimatedVariance;

/** How sure the means of one year's groups are, each branch's variance moderated by the others'. */
final class GroupVariances {
  private final Map<List<String>, PooledVariance> pools = new HashMap<>();

  /** From one year's figures by group, in any order: sums run over the branches in theirs. */
  GroupVariances(Collection<IndicatorFigure> figures) {
    figures.stream()
        .sorted(Comparator.comparing(IndicatorFigure::branch))
        .forEach(figure -> pools.put(pool(figure), common(figure).plus(own(figure))));
  }

  private PooledVariance common(IndicatorFigure figure) {
    return pools.getOrDefault(pool(figure), PooledVariance.NONE);
  }

  private static List<String> pool(IndicatorFigure figure) {
    return List.of(figure.indicator(), figure.group());
  }

  /** A single answer has none of its own. */
  private static EstimatedVariance own(IndicatorFigure figure) {
    double sd = figure.statistics().sd().orElse(0);
    return new EstimatedVariance(
        sd * sd, figure.statistics().sd().isPresent() ? figure.ballots() - 1.0 : 0);
  }

  /** The variance of a figure's mean; empty where no answer of the group differs in any branch. */
  Optional<EstimatedVariance> ofMean(IndicatorFigure figure) {
    return common(figure)
        .moderated(own(figure))
        .map(variance -> variance.times(1.0 / figure.ballots()));
  }
}
