package partybuilding.assessment.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.compare.meeting.CommentComparison;
import partybuilding.assessment.compare.meeting.DebriefComparison;
import partybuilding.assessment.compare.score.HeadlineScore;
import partybuilding.assessment.contract.GroupNames;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ReportScope;
import partybuilding.assessment.facts.SourceFacts;
import partybuilding.assessment.facts.ledger.LedgerFacts;
import partybuilding.assessment.facts.ledger.LoopFacts;
import partybuilding.assessment.facts.meeting.BranchDebrief;
import partybuilding.assessment.facts.meeting.MeetingFacts;
import partybuilding.assessment.facts.meeting.MeetingThreads;
import partybuilding.assessment.facts.score.PairFacts;
import partybuilding.assessment.facts.score.ScoreFacts;
import partybuilding.assessment.facts.standing.StandingFacts;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.restatement.Basis;

/** Compares ledgers and meetings without scores and decided grades. */
record ScorelessComparison(ComparisonInput input, List<Branch> branches) {
  private static final ScoreFacts NO_SCORES =
      new ScoreFacts(List.of(), List.of(), List.of(), List.of());

  Comparison with(LedgerFacts ledger) {
    return new Comparison(
        new ReportScope(
            input.year(),
            input.asOf(),
            input.rulebook(),
            List.of(),
            branches,
            Map.of(),
            List.of(),
            List.of()),
        NO_SCORES,
        PairFacts.NONE,
        StandingFacts.NONE,
        ledger,
        LoopFacts.NONE,
        meetings(),
        new SourceFacts(
            List.of(), input.sources().accounts(), input.sources().findings(), Basis.NONE));
  }

  private MeetingFacts meetings() {
    Rules rules = input.rulebook().rulesOf(input.year());
    HeadlineScore none = new HeadlineScore(rules, NO_SCORES.branches());
    CommentComparison comments = new CommentComparison(input, branches);
    return new MeetingFacts(
        new DebriefComparison(input, branches, none)
            .debriefs().stream().map(ScorelessComparison::undecided).toList(),
        comments.comments(),
        comments.texts(),
        List.of(),
        GroupNames.NONE,
        MeetingThreads.NONE,
        List.of());
  }

  private static BranchDebrief undecided(BranchDebrief debrief) {
    return new BranchDebrief(
        debrief.year(),
        debrief.branch(),
        debrief.mode(),
        debrief.parts(),
        debrief.onsiteInTerm(),
        Optional.empty(),
        OptionalDouble.empty(),
        debrief.newSecretary());
  }
}
