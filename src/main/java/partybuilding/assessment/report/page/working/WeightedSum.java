package partybuilding.assessment.report.page.working;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.language.FixedPoint;
import partybuilding.assessment.score.IndicatorFigure;

/**
 * A score as a weighted sum with a product for each indicator and group. The groups appear only if
 * all weighted groups are disclosed; otherwise the mean over all groups takes their place.
 *
 * @param terms the products
 */
record WeightedSum(List<Term> terms) {
  /** The decimals of means, enough to reproduce the printed score exactly. */
  private static final int DIGITS = 6;

  /** The largest difference, in points, between a score and its sum. */
  private static final double ROUNDING = 1e-6;

  WeightedSum {
    terms = List.copyOf(terms);
  }

  /** A weight and a mean. */
  private record Term(BigDecimal weight, double mean) {}

  /** The sum of the means that a figure's edition publishes. */
  static WeightedSum of(Working working) {
    Map<String, BigDecimal> weights = new HashMap<>();
    weights.put(IndicatorFigure.ALL, BigDecimal.ONE);
    for (Group group : working.rules().weightedGroups()) {
      weights.put(group.id(), group.weight());
    }
    List<Term> terms = new ArrayList<>();
    for (Dimension.Part part : working.parts()) {
      for (IndicatorFigure cell : working.cells(part.indicator())) {
        BigDecimal weight = weights.getOrDefault(cell.group(), BigDecimal.ZERO);
        if (weight.signum() > 0 && cell.mean().isPresent()) {
          terms.add(new Term(part.weight().multiply(weight), cell.mean().getAsDouble()));
        }
      }
    }
    return new WeightedSum(terms);
  }

  /** Whether the sum equals a score, as it does if every ballot answers every indicator. */
  boolean gives(double score) {
    double sum = terms.stream().mapToDouble(term -> term.weight.doubleValue() * term.mean).sum();
    return !terms.isEmpty() && Math.abs(sum - score) < ROUNDING;
  }

  /** A mean or a score with {@link #DIGITS} decimals. */
  static String fine(double value) {
    return FixedPoint.of(value, DIGITS);
  }

  /** A weight without trailing zeros. */
  static String weight(BigDecimal weight) {
    return weight.signum() == 0 ? "0" : weight.stripTrailingZeros().toPlainString();
  }

  /** The sum as a formula. */
  String formula() {
    return terms.stream()
        .map(term -> weight(term.weight) + " × " + fine(term.mean))
        .collect(Collectors.joining(" + "));
  }
}
