package partybuilding.assessment.compare.ledger;

import java.util.List;
import partybuilding.assessment.compare.line.Lines;
import partybuilding.assessment.facts.ledger.BranchLoop;
import partybuilding.assessment.facts.ledger.LedgerFacts;
import partybuilding.assessment.facts.ledger.LoopFacts;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.standing.StandingFacts;

/** How problems were followed up: how long they stayed open, and the scores that came after. */
public final class FollowUpComparison {
  private FollowUpComparison() {}

  /** The branches of {@code lines}, whose scores, standings and ledger are known. */
  public static LoopFacts facts(
      Lines lines, List<BranchScore> scores, StandingFacts standings, LedgerFacts ledger) {
    JudgedCohorts judged = new JudgedCohorts(ledger.cohorts(), lines.input().asOf());
    List<BranchLoop> loops =
        new LoopComparison(lines, scores, standings.separations(), judged).loops();
    return new LoopFacts(
        ClosureComparison.times(lines.input(), lines.branches(), ledger.items()),
        FunnelComparison.points(judged, lines.branches()),
        loops,
        LoopComparison.associations(loops));
  }
}
