package partybuilding.assessment.aggregate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.MissingGroup;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.score.GradeCounts;
import partybuilding.assessment.score.IndicatorFigure;
import partybuilding.assessment.score.Note;

/** The figures of single groups combined into one of all groups, by the groups' weights. */
public final class WeightedIndicators {
  private final int year;
  private final Rules rules;

  private WeightedIndicators(int year, Rules rules) {
    this.year = year;
    this.rules = rules;
  }

  /**
   * One figure a branch and indicator, sorted by them.
   *
   * @param groups of one year, in a fixed order, each with a mean
   * @param rules of that year
   */
  public static List<IndicatorFigure> of(List<IndicatorFigure> groups, int year, Rules rules) {
    return new WeightedIndicators(year, rules).combined(groups);
  }

  private List<IndicatorFigure> combined(List<IndicatorFigure> groups) {
    Map<String, Double> weights = new HashMap<>();
    for (Group group : rules.weightedGroups()) {
      weights.put(group.id(), group.weight().doubleValue());
    }
    GroupedSums table = new GroupedSums("groups", "weight", "ballots", "mean");
    for (IndicatorFigure figure : groups) {
      double weight = weights.getOrDefault(figure.group(), 0.0);
      if (weight > 0) {
        table.add(
            List.of(figure.branch(), figure.indicator()),
            1,
            weight,
            (double) figure.ballots(),
            weight * figure.mean().orElseThrow());
      }
    }
    List<IndicatorFigure> figures = new ArrayList<>();
    table.byKey().forEach((key, sums) -> figures.add(figure(key, sums)));
    return figures;
  }

  private IndicatorFigure figure(SumKey key, double[] sums) {
    boolean complete =
        sums[0] == rules.weightedGroups().size()
            || rules.conventions().missingGroup() == MissingGroup.RENORMALISE;
    Optional<GradeCounts> noCounts = Optional.empty();
    return new IndicatorFigure(
        year,
        key.parts().get(0),
        key.parts().get(1),
        IndicatorFigure.ALL,
        new IndicatorFigure.Statistics(
            (long) sums[2],
            complete ? OptionalDouble.of(sums[3] / sums[1]) : OptionalDouble.empty(),
            OptionalDouble.empty(),
            noCounts),
        complete ? Optional.empty() : Optional.of(Note.GROUP_MISSING));
  }
}
