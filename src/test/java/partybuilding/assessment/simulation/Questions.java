package partybuilding.assessment.simulation;

import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.file.Rulebook;
import partybuilding.assessment.contract.yaml.RulebookReader;

/**
 * What everybody is asked, the same in every year.
 *
 * @param yaml the rules as a college would write them into its {@code assessment.yaml}
 */
record Questions(String yaml) {
  private static final String FOUR =
      """
      minimum-group: %d
      rules:
        - from: 2000
          indicators:
            confidence: {scale: points, minimum: 0, maximum: 100}
            capability: {scale: points, minimum: 0, maximum: 100}
            project: {scale: points, minimum: 0, maximum: 100}
            service: {scale: points, minimum: 0, maximum: 100}
            overall: {scale: grade}
          dimensions:
            confidence: {indicators: {confidence: 1.0}, weakness: &low {year: 2010, en: low}}
            capability: {indicators: {capability: 1.0}, weakness: *low}
            integration: {indicators: {project: 0.5, service: 0.5}, weakness: *low}
            overall: {indicators: {overall: 1.0}, apart: true}
          groups:
            committee: {weight: 0.4}
            secretary: {weight: 0.3, exclude-own: true}
            representative: {weight: 0.3}
      """;

  /** Two dimensions of an indicator each, one of two indicators, and one of grades. */
  static final Questions FOUR_DIMENSIONS = new Questions(FOUR.formatted(5));

  /** The same, but figures appear by group as soon as three people of each have voted. */
  static final Questions FOUR_DIMENSIONS_BY_GROUP = new Questions(FOUR.formatted(3));

  /** One dimension: less to compute for many branches. */
  static final Questions ONE_DIMENSION =
      new Questions(
          """
          minimum-group: 3
          rules:
            - from: 2000
              indicators:
                confidence: {scale: points, minimum: 0, maximum: 100}
              dimensions:
                confidence: {indicators: {confidence: 1.0}, weakness: {year: 2010, en: low}}
              groups:
                committee: {weight: 0.4}
                secretary: {weight: 0.3, exclude-own: true}
                representative: {weight: 0.3}
          """);

  Rulebook rulebook() {
    return RulebookReader.read("assessment.yaml", yaml);
  }

  Rules rules() {
    return rulebook().rulesOf(SimulatedHistory.FIRST_YEAR);
  }
}
