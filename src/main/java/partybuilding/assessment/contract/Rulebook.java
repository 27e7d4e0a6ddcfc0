package partybuilding.assessment.contract;

import java.util.List;
import java.util.Optional;
import partybuilding.assessment.language.Language;

/**
 * All of {@code assessment.yaml}: whose assessment this is, and the rules of every year.
 *
 * @param organisation the committee's organisation
 * @param language the report's language unless the command says otherwise
 * @param remark a line for the foot of the report, such as that its data is synthetic
 * @param term the committee's term
 * @param rules in ascending order of their first year; never empty
 */
public record Rulebook(
    String organisation, Language language, Optional<Name> remark, Term term, List<Rules> rules) {
  /** Copies the rules. */
  public Rulebook {
    rules = List.copyOf(rules);
  }

  /** The rules in force in a year; the earliest cover earlier years too. */
  public Rules rulesOf(int year) {
    Rules inForce = rules.get(0);
    for (Rules candidate : rules) {
      if (candidate.from() <= year) {
        inForce = candidate;
      }
    }
    return inForce;
  }
}
