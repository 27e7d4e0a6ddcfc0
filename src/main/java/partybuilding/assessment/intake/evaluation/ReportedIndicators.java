package partybuilding.assessment.intake.evaluation;

import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Rules;

/** The indicators that a report rests on; what else is asked may be absent from a file. */
final class ReportedIndicators {
  private ReportedIndicators() {}

  /** Whether a dimension of the rules is computed from the indicator. */
  static boolean include(Indicator indicator, Rules rules) {
    return rules.dimensions().stream()
        .flatMap(dimension -> dimension.parts().stream())
        .anyMatch(part -> part.indicator().equals(indicator.id()));
  }
}
