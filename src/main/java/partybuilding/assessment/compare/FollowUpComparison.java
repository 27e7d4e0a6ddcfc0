package partybuilding.assessment.compare;

import java.util.List;

/** How problems were followed up: how long they stayed open, and the scores that came after. */
final class FollowUpComparison {
  private FollowUpComparison() {}

  /** The branches of {@code lines}, whose scores, standings and ledger are known. */
  static LoopFacts facts(
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
