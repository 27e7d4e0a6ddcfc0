package partybuilding.assessment.compare;

import java.util.List;
import java.util.Map;
import partybuilding.assessment.facts.ByBranch;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ledger.BranchLoop;
import partybuilding.assessment.facts.ledger.ClosureTime;
import partybuilding.assessment.facts.ledger.CommonProblems;
import partybuilding.assessment.facts.ledger.LedgerFacts;
import partybuilding.assessment.facts.ledger.LoopFacts;
import partybuilding.assessment.facts.meeting.BranchComments;
import partybuilding.assessment.facts.meeting.BranchDebrief;
import partybuilding.assessment.facts.meeting.CommentText;
import partybuilding.assessment.facts.meeting.ListedItem;
import partybuilding.assessment.facts.meeting.MeetingFacts;
import partybuilding.assessment.facts.meeting.MeetingThreads;
import partybuilding.assessment.facts.score.PairChange;
import partybuilding.assessment.facts.score.PairFacts;
import partybuilding.assessment.facts.score.Tenure;
import partybuilding.assessment.rectification.Backlog;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.Flow;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Recurrence;

/**
 * The rows of all branches, indexed so that taking those of one branch does not search the others.
 * The facts restrict them to what may be disclosed.
 */
final class BranchRows {
  private final Comparison facts;
  private final ByBranch<PairChange> changes;
  private final ByBranch<Tenure> tenures;
  private final ByBranch<Cohort> cohorts;
  private final ByBranch<Flow> flows;
  private final ByBranch<FollowedItem> items;
  private final ByBranch<Backlog> backlogs;
  private final ByBranch<Recurrence> recurrences;
  private final Map<String, CommonProblems> common;
  private final ByBranch<ClosureTime> times;
  private final ByBranch<BranchLoop> loops;
  private final ByBranch<BranchDebrief> debriefs;
  private final ByBranch<BranchComments> comments;
  private final ByBranch<CommentText> texts;
  private final ByBranch<ListedItem> listed;

  BranchRows(Comparison facts) {
    this.facts = facts;
    this.changes = new ByBranch<>(facts.pairs().changes(), PairChange::branch);
    this.tenures = new ByBranch<>(facts.pairs().tenures(), Tenure::branch);
    this.cohorts = new ByBranch<>(facts.ledger().cohorts(), Cohort::branch);
    this.flows = new ByBranch<>(facts.ledger().flows(), Flow::branch);
    this.items = new ByBranch<>(facts.ledger().items(), FollowedItem::branch);
    this.backlogs = new ByBranch<>(facts.ledger().backlogs(), Backlog::branch);
    this.recurrences = new ByBranch<>(facts.ledger().recurrences(), r -> r.item().branch());
    this.common = facts.ledger().common().byBranch(facts.branches().size());
    this.times = new ByBranch<>(facts.loop().times(), ClosureTime::branch);
    this.loops = new ByBranch<>(facts.loop().loops(), BranchLoop::branch);
    this.debriefs = new ByBranch<>(facts.meetings().debriefs(), BranchDebrief::branch);
    this.comments = new ByBranch<>(facts.meetings().comments(), BranchComments::branch);
    this.texts = new ByBranch<>(facts.meetings().texts(), CommentText::branch);
    this.listed = new ByBranch<>(facts.meetings().listed(), ListedItem::branch);
  }

  PairFacts pairs(String branch) {
    PairFacts own = new PairFacts(changes.of(branch), List.of(), tenures.of(branch));
    return own.ofBranch(branch);
  }

  LedgerFacts ledger(String branch) {
    LedgerFacts own =
        new LedgerFacts(
            facts.ledger().closing(),
            cohorts.of(branch),
            flows.of(branch),
            items.of(branch),
            backlogs.of(branch),
            recurrences.of(branch),
            facts.ledger().earlier(),
            common.getOrDefault(branch, CommonProblems.NONE));
    return own.of(branch);
  }

  LoopFacts loop(String branch) {
    LoopFacts own = new LoopFacts(times.of(branch), List.of(), loops.of(branch), List.of());
    return own.of(branch);
  }

  MeetingFacts meetings(String branch) {
    MeetingFacts own =
        new MeetingFacts(
            debriefs.of(branch),
            comments.of(branch),
            texts.of(branch),
            List.of(),
            facts.meetings().names(),
            MeetingThreads.NONE,
            listed.of(branch));
    return own.ofBranch(branch);
  }
}
