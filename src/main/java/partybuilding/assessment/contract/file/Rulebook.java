package partybuilding.assessment.contract.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.contract.Name;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Term;
import partybuilding.assessment.language.Language;

/**
 * All of {@code assessment.yaml}: whose assessment this is, and the rules of every year.
 *
 * @param organisation the committee's organisation
 * @param language the report's language unless the command says otherwise
 * @param remark a line for the foot of the report, such as that its data is synthetic
 * @param term the committee's term
 * @param rules in ascending order of their first year; never empty
 * @param columns the college's own header words, by the kind of export they stand in
 */
public record Rulebook(
    String organisation,
    Language language,
    Optional<Name> remark,
    Term term,
    List<Rules> rules,
    Map<ExportKind, ColumnWords> columns) {
  public Rulebook {
    rules = List.copyOf(rules);
    columns = Map.copyOf(columns);
  }

  /** A rulebook without header words of its own. */
  public Rulebook(
      String organisation, Language language, Optional<Name> remark, Term term, List<Rules> rules) {
    this(organisation, language, remark, term, rules, Map.of());
  }

  /** The college's own header words for a kind of export. */
  public ColumnWords columnsOf(ExportKind kind) {
    return columns.getOrDefault(kind, ColumnWords.NONE);
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
