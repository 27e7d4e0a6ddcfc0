package partybuilding.assessment.report.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import partybuilding.assessment.closure.ClosureCurve;
import partybuilding.assessment.closure.Ending;
import partybuilding.assessment.closure.Spell;
import partybuilding.assessment.contract.row.Deadline;
import partybuilding.assessment.contract.row.ItemDetails;
import partybuilding.assessment.contract.row.ItemProblem;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.contract.row.Requirement;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ReportScope;
import partybuilding.assessment.facts.ledger.ClosureTime;
import partybuilding.assessment.facts.ledger.LedgerFacts;
import partybuilding.assessment.facts.ledger.LoopFacts;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Outcome;
import partybuilding.assessment.rectification.Timeliness;
import partybuilding.assessment.report.ReportLoop;

/** Made-up facts with items of a ledger. */
final class WorkbookFacts {
  private WorkbookFacts() {}

  /** One item of each outcome, the first of which states that problem. */
  static Comparison withItems(Comparison facts, String problem) {
    LedgerFacts ledger = facts.ledger();
    LedgerFacts followed =
        new LedgerFacts(
            ledger.closing(),
            ledger.cohorts(),
            ledger.flows(),
            items(problem),
            ledger.backlogs(),
            ledger.recurrences(),
            ledger.earlier(),
            ledger.common());
    return new Comparison(
        facts.scope(),
        facts.scores(),
        facts.pairs(),
        facts.standings(),
        followed,
        facts.loop(),
        facts.meetings(),
        facts.sources());
  }

  /** The same, registered in the order of falling ids. */
  static Comparison registeredBackwards(Comparison facts) {
    List<Branch> backwards = new ArrayList<>(facts.branches());
    Collections.reverse(backwards);
    ReportScope scope = facts.scope();
    ReportScope registered =
        new ReportScope(
            scope.year(),
            scope.asOf(),
            scope.rulebook(),
            scope.years(),
            backwards,
            scope.withheld(),
            scope.breaks(),
            scope.descents());
    return new Comparison(
        registered,
        facts.scores(),
        facts.pairs(),
        facts.standings(),
        facts.ledger(),
        facts.loop(),
        facts.meetings(),
        facts.sources());
  }

  /** How long the problems of every branch took. */
  static LoopFacts closures(int branches) {
    ClosureCurve curve = ClosureCurve.of(List.of(new Spell(0, 90, Ending.CLOSED)));
    return new LoopFacts(
        IntStream.rangeClosed(1, branches)
            .mapToObj(place -> String.format("DZ%02d", place))
            .map(id -> new ClosureTime(OptionalInt.empty(), id, curve, true))
            .toList(),
        List.of(),
        new ReportLoop().build().loops(),
        List.of());
  }

  /** Problems of a year of which none has an age at which shares can be told. */
  static LoopFacts unripe(int year) {
    ClosureCurve curve = ClosureCurve.of(List.of(new Spell(0, 20, Ending.OPEN)));
    ClosureTime time = new ClosureTime(OptionalInt.of(year), "all", curve, false);
    return new LoopFacts(List.of(time), List.of(), List.of(), List.of());
  }

  private static List<FollowedItem> items(String problem) {
    Deadline soon = new Deadline.On(LocalDate.of(2026, 3, 31));
    Deadline past = new Deadline.On(LocalDate.of(2025, 9, 30));
    return List.of(
        item("4", "制度不全", Outcome.OPEN, new Deadline.Unstated(), OptionalLong.empty()),
        item("1", problem, Outcome.OPEN, soon, OptionalLong.empty()),
        item("2", "学习不够", Outcome.OVERDUE, past, OptionalLong.of(92)),
        item("3", "已改", Outcome.CLOSED, past, OptionalLong.empty()),
        item("6", "待销号", Outcome.AWAITING, past, OptionalLong.empty()),
        item("5", "长期", Outcome.LONG_TERM, new Deadline.LongTerm(), OptionalLong.empty()));
  }

  private static FollowedItem item(
      String id, String problem, Outcome outcome, Deadline deadline, OptionalLong overdue) {
    return new FollowedItem(
        2024,
        "DZ01",
        id,
        new ItemProblem(problem, "capability", Optional.of(Requirement.TEAM)),
        new FollowedItem.State(
            outcome == Outcome.CLOSED ? ItemStatus.CLOSED : ItemStatus.IN_PROGRESS,
            outcome,
            0,
            false),
        new FollowedItem.Dates(
            Optional.empty(),
            Optional.empty(),
            deadline,
            outcome == Outcome.AWAITING ? Timeliness.LATE : Timeliness.UNJUDGED,
            overdue,
            outcome == Outcome.AWAITING ? OptionalLong.of(31) : OptionalLong.empty()),
        new ItemDetails(Optional.of("民主测评"), Optional.of("补齐记录"), Optional.of("甲")));
  }
}
