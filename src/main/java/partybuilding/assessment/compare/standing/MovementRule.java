package partybuilding.assessment.compare.standing;

import partybuilding.assessment.facts.standing.StandingVerdict;

/** The word for how a branch moved against the others. */
final class MovementRule {
  private MovementRule() {}

  /** The word for a movement that is more than chance. */
  static StandingVerdict beyondChance(double movement) {
    return movement > 0 ? StandingVerdict.GAINING : StandingVerdict.LOSING;
  }

  /** The word for a movement that may be chance, by whether it is shown to be little. */
  static StandingVerdict withinChance(boolean little) {
    return little ? StandingVerdict.LEVEL : StandingVerdict.UNCLEAR;
  }
}
