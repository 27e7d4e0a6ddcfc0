package partybuilding.assessment.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.file.Rulebook;
import partybuilding.assessment.lineage.Branch;

/**
 * What a report is about: its year, its rules, and the years and branches that it compares.
 *
 * @param year the report's year
 * @param asOf the day the ledger is judged on
 * @param rulebook the rules of every year
 * @param years every year with evaluations up to the report's, ascending; gaps stay gaps
 * @param branches the branches of the report year in their fixed order (never by rank)
 * @param withheld by year, the ids of the branches that had fewer voters than the minimum group
 * @param breaks where the lines of {@code branches} are broken by a merger or a split
 * @param descents how the branches came about, by branch in the order of {@code branches}, then by
 *     year
 */
public record ReportScope(
    int year,
    LocalDate asOf,
    Rulebook rulebook,
    List<Integer> years,
    List<Branch> branches,
    Map<Integer, List<String>> withheld,
    List<LineBreak> breaks,
    List<Descent> descents) {
  /** The rules of the report year. */
  public Rules rules() {
    return rulebook.rulesOf(year);
  }

  /** The breaks of one branch's line, ascending by year. */
  public List<LineBreak> breaksOf(String branch) {
    return breaks.stream().filter(b -> b.branch().equals(branch)).toList();
  }
}
