package partybuilding.assessment.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.file.Rulebook;
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
 * The facts of a report: several years and branches side by side. Withheld figures are not
 * included.
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

  /** Whether there is an earlier year to compare with. */
  public boolean severalYears() {
    return years().size() > 1;
  }

  /** The branches of the report year in their fixed order (never by rank). */
  public List<Branch> branches() {
    return scope.branches();
  }

  /** By year, the ids of the branches that had fewer voters than the minimum group. */
  public Map<Integer, List<String>> withheld() {
    return scope.withheld();
  }

  /** A copy with this basis, the restatements since earlier publications, and their findings. */
  public Comparison restated(List<Restatement> moved, Findings found, Basis basis) {
    SourceFacts restated = sources.restated(moved, found, basis);
    return new Comparison(scope, scores, pairs, standings, ledger, loop, meetings, restated);
  }

  /** A copy without scores, for a record that only lists files. */
  public Comparison withoutScores() {
    return new Comparison(
        scope, ScoreFacts.NONE, pairs, standings, ledger, loop, meetings, sources);
  }
}
