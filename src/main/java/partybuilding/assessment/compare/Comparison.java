package partybuilding.assessment.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.contract.Rulebook;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.restatement.Restatement;
import partybuilding.assessment.restatement.RestatementFindings;
import partybuilding.assessment.score.IndicatorFigure;

/**
 * Everything a report may say: several years and branches side by side. What is withheld is not in
 * here.
 *
 * @param year the report's year
 * @param asOf the day the ledger is judged on
 * @param rulebook the rules of every year
 * @param years every year with evaluations up to the report's, ascending; gaps stay gaps
 * @param branches the branches of the report year in their fixed order (never by rank)
 * @param withheld by year, the ids of the branches that had fewer voters than the minimum group
 * @param college by year, then in the dimensions' order
 * @param scores by year, branch in the order of {@code branches}, dimension
 * @param asWas by year, each with the branches it had, then in the dimensions' order
 * @param pairs any two years held against each other
 * @param breaks where the lines of {@code branches} are broken by a merger or a split
 * @param descents how the branches came about, by branch in the order of {@code branches}, then by
 *     year
 * @param indicators by year, branch, indicator, group
 * @param ledger what became of the problems that were raised
 * @param standings where the branches stand among each other
 * @param loop how the problems were closed, and what came after
 * @param meetings debriefs, comments and turnout
 * @param restatements what of earlier publications moved, this one's own among them
 * @param accounts one a file read
 * @param findings what was found wrong or worth knowing
 */
public record Comparison(
    int year,
    LocalDate asOf,
    Rulebook rulebook,
    List<Integer> years,
    List<Branch> branches,
    Map<Integer, List<String>> withheld,
    List<CollegeScore> college,
    List<BranchScore> scores,
    List<AsWasScore> asWas,
    PairFacts pairs,
    List<LineBreak> breaks,
    List<Descent> descents,
    List<IndicatorFigure> indicators,
    LedgerFacts ledger,
    StandingFacts standings,
    LoopFacts loop,
    MeetingFacts meetings,
    List<Restatement> restatements,
    List<FileAccount> accounts,
    Findings findings) {
  /** The rules of the report year. */
  public Rules rules() {
    return rulebook.rulesOf(year);
  }

  /** The same, with what moved since it was published. */
  public Comparison restated(List<Restatement> moved) {
    return new Comparison(
        year,
        asOf,
        rulebook,
        years,
        branches,
        withheld,
        college,
        scores,
        asWas,
        pairs,
        breaks,
        descents,
        indicators,
        ledger,
        standings,
        loop,
        meetings,
        moved,
        accounts,
        findings.and(RestatementFindings.of(moved, asOf)));
  }

  /** The college's score in a year and dimension. */
  public Optional<CollegeScore> findCollege(int inYear, String dimension) {
    return college.stream()
        .filter(c -> c.year() == inYear && c.dimension().equals(dimension))
        .findFirst();
  }

  /** Every year's scores of one branch in one dimension, ascending by year. */
  public List<BranchScore> scoresOf(String branch, String dimension) {
    return scores.stream()
        .filter(s -> s.branch().equals(branch) && s.dimension().equals(dimension))
        .toList();
  }

  /** The breaks of one branch's line, ascending by year. */
  public List<LineBreak> breaksOf(String branch) {
    return breaks.stream().filter(b -> b.branch().equals(branch)).toList();
  }
}
