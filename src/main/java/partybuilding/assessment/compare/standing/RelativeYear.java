package partybuilding.assessment.compare.standing;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import partybuilding.assessment.facts.standing.TrendBasis;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.inference.StandardError;
import partybuilding.assessment.standing.BranchStanding.Effect;

/** Where the branches of one year stand in one dimension relative to each other, on each basis. */
final class RelativeYear {
  /** All branches are compared with all by their deviations. */
  private static final String ALL = "";

  private final SortedMap<String, Relative> effects = new TreeMap<>();
  private final SortedMap<String, Relative> deviations = new TreeMap<>();

  /**
   * A branch against others.
   *
   * @param value points above (below 0: under) them
   * @param standardError how sure that is
   * @param component which others
   */
  record Relative(double value, StandardError standardError, String component) {}

  RelativeYear(SortedMap<String, BranchFigure> scored, SortedMap<String, Effect> effects) {
    effects.forEach(
        (branch, effect) ->
            effect.standardError().ifPresent(s -> this.effects.put(branch, relative(effect, s))));
    deviate(certain(scored));
  }

  private static Relative relative(Effect effect, StandardError standardError) {
    return new Relative(effect.value(), standardError, effect.component());
  }

  private static SortedMap<String, BranchFigure> certain(SortedMap<String, BranchFigure> scored) {
    SortedMap<String, BranchFigure> certain = new TreeMap<>(scored);
    certain.values().removeIf(figure -> figure.standardError().isEmpty());
    return certain;
  }

  /**
   * d_j = m_j − Σ m / K, and with branches taken as independent se² = se_j²(1 − 1/K)² + Σ_{k≠j}
   * se_k² / K²; degrees of freedom by Satterthwaite.
   */
  private void deviate(SortedMap<String, BranchFigure> certain) {
    int count = certain.size();
    double sum = 0;
    double squares = 0;
    double fourths = 0;
    for (BranchFigure figure : certain.values()) {
      sum += figure.score().orElseThrow();
      squares += square(figure);
      fourths += fourth(figure);
    }
    double whole = StrictMath.pow(1 - 1.0 / count, 2);
    double part = 1.0 / count / count;
    for (Map.Entry<String, BranchFigure> entry : certain.entrySet()) {
      BranchFigure own = entry.getValue();
      double variance = square(own) * whole + (squares - square(own)) * part;
      double fourth = fourth(own) * whole * whole + (fourths - fourth(own)) * part * part;
      double deviation = own.score().orElseThrow() - sum / count;
      StandardError standardError = StandardError.satterthwaite(variance, fourth);
      deviations.put(entry.getKey(), new Relative(deviation, standardError, ALL));
    }
  }

  private static double square(BranchFigure figure) {
    double standardError = figure.standardError().map(StandardError::points).orElseThrow();
    return standardError * standardError;
  }

  private static double fourth(BranchFigure figure) {
    double freedom = figure.standardError().map(StandardError::freedom).orElseThrow();
    return StrictMath.pow(square(figure), 2) / freedom;
  }

  /** The basis on which the branch stands: its effect, or where it has none its deviation. */
  Optional<TrendBasis> basisOf(String branch) {
    if (effects.containsKey(branch)) {
      return Optional.of(TrendBasis.ADJUSTED);
    }
    return deviations.containsKey(branch) ? Optional.of(TrendBasis.DEVIATION) : Optional.empty();
  }

  /** Where every branch stands that has a place on this basis, by branch. */
  SortedMap<String, Relative> on(TrendBasis basis) {
    return basis == TrendBasis.ADJUSTED ? effects : deviations;
  }
}
