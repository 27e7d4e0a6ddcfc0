package partybuilding.assessment.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.contract.Rulebook;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.facts.ledger.LedgerFacts;
import partybuilding.assessment.facts.ledger.LoopFacts;
import partybuilding.assessment.facts.meeting.MeetingFacts;
import partybuilding.assessment.facts.score.PairFacts;
import partybuilding.assessment.facts.score.ScoreFacts;
import partybuilding.assessment.facts.standing.StandingFacts;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.restatement.Basis;
import partybuilding.assessment.restatement.Restatement;

/**
 * Everything a report may say: several years and branches side by side. What is withheld is not in
 * here.
 *
 * @param scope what the report is about
 * @param scores of the college and the branches in each year
 * @param pairs any two years compared with each other
 * @param standings where the branches stand among each other
 * @param ledger what became of the problems that were raised
 * @param loop how the problems were closed, and what came after
 * @param meetings debriefs, comments and turnout
 * @param sources the files it was made from
 */
public record Comparison(
    ReportScope scope,
    ScoreFacts scores,
    PairFacts pairs,
    StandingFacts standings,
    LedgerFacts ledger,
    LoopFacts loop,
    MeetingFacts meetings,
    SourceFacts sources) {
  /** The report's year. */
  public int year() {
    return scope.year();
  }

  /** The day the ledger is judged on. */
  public LocalDate asOf() {
    return scope.asOf();
  }

  /** The rules of every year. */
  public Rulebook rulebook() {
    return scope.rulebook();
  }

  /** The rules of the report year. */
  public Rules rules() {
    return scope.rules();
  }

  /** Every year with evaluations up to the report's, ascending; gaps stay gaps. */
  public List<Integer> years() {
    return scope.years();
  }

  /** The branches of the report year in their fixed order (never by rank). */
  public List<Branch> branches() {
    return scope.branches();
  }

  /** By year, the ids of the branches that had fewer voters than the minimum group. */
  public Map<Integer, List<String>> withheld() {
    return scope.withheld();
  }

  /** The same, resting on this, with what moved since and what is to be said of that. */
  public Comparison restated(List<Restatement> moved, Findings found, Basis basis) {
    SourceFacts restated = sources.restated(moved, found, basis);
    return new Comparison(scope, scores, pairs, standings, ledger, loop, meetings, restated);
  }

  /** The same without any score, where only its files are told of. */
  public Comparison withoutScores() {
    return new Comparison(
        scope, ScoreFacts.NONE, pairs, standings, ledger, loop, meetings, sources);
  }
}
