package partybuilding.assessment.disclosure;

import partybuilding.assessment.ballot.Voters;
import partybuilding.assessment.contract.Rules;

/**
 * What may be published of a year.
 *
 * @param participation which branches take part in which figures
 * @param precision how coarsely their figures are given
 */
public record Disclosure(Participation participation, Precision precision) {
  /** Decides on numbers of voters alone. */
  public static Disclosure decide(Voters voters, Rules rules) {
    Participation participation = Participation.decide(voters, rules);
    return new Disclosure(participation, Precision.of(voters, rules, participation));
  }
}
