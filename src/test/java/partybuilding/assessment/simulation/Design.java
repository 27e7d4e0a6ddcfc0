package partybuilding.assessment.simulation;

import java.util.List;
import partybuilding.assessment.contract.Rulebook;
import partybuilding.assessment.contract.RulebookReader;
import partybuilding.assessment.contract.Rules;

/**
 * How colleges are drawn.
 *
 * @param branches how many
 * @param secretaries who rate all branches but their own
 * @param panels whether the same people come every year
 * @param rulebook what they are asked
 */
record Design(int branches, int secretaries, Panels panels, Rulebook rulebook) {
  static final int COMMITTEE = 9;
  static final int REPRESENTATIVES = 30;

  /** The share of ballots that leave out a branch. */
  static final double MISSING = 0.2;

  /** Two dimensions of an indicator each, one of two indicators, and one of grades. */
  static final Rulebook FOUR_DIMENSIONS =
      RulebookReader.read(
          "assessment.yaml",
          """
          rules:
            - from: 2000
              indicators:
                confidence: {scale: points, minimum: 0, maximum: 100}
                capability: {scale: points, minimum: 0, maximum: 100}
                project: {scale: points, minimum: 0, maximum: 100}
                service: {scale: points, minimum: 0, maximum: 100}
                overall: {scale: grade}
              dimensions:
                confidence: {indicators: {confidence: 1.0}}
                capability: {indicators: {capability: 1.0}}
                integration: {indicators: {project: 0.5, service: 0.5}}
                overall: {indicators: {overall: 1.0}, apart: true}
              groups:
                committee: {weight: 0.4}
                secretary: {weight: 0.3, exclude-own: true}
                representative: {weight: 0.3}
          """);

  /** One dimension: less to compute for many branches. */
  static final Rulebook ONE_DIMENSION =
      RulebookReader.read(
          "assessment.yaml",
          """
          rules:
            - from: 2000
              indicators:
                confidence: {scale: points, minimum: 0, maximum: 100}
              dimensions:
                confidence: {indicators: {confidence: 1.0}}
              groups:
                committee: {weight: 0.4}
                secretary: {weight: 0.3, exclude-own: true}
                representative: {weight: 0.3}
          """);

  /** Who comes to the meetings. */
  enum Panels {
    /** Other people every year. */
    FRESH,
    /** The same people, with the same strictness. */
    PERSISTENT
  }

  /** The same in every year. */
  Rules rules() {
    return rulebook.rulesOf(History.FIRST_YEAR);
  }

  List<Integer> groupSizes() {
    return List.of(COMMITTEE, secretaries, REPRESENTATIVES);
  }

  static String branch(int number) {
    return "B%03d".formatted(number);
  }
}
