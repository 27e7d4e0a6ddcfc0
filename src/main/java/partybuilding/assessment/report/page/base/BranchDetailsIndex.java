package partybuilding.assessment.report.page.base;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import partybuilding.assessment.facts.ByBranch;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.Descent;
import partybuilding.assessment.facts.LineBreak;
import partybuilding.assessment.facts.ledger.CommonProblem;
import partybuilding.assessment.facts.meeting.BranchDebrief;
import partybuilding.assessment.facts.meeting.CommentText;
import partybuilding.assessment.facts.score.PairChange;
import partybuilding.assessment.facts.score.Tenure;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.Backlog;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.report.page.base.BranchDetails.Ledger;
import partybuilding.assessment.report.page.base.BranchDetails.Lineage;
import partybuilding.assessment.report.page.base.BranchDetails.SharedProblem;
import partybuilding.assessment.score.IndicatorFigure;

/** The facts of the report year indexed by branch. */
final class BranchDetailsIndex {
  private final ByBranch<BranchDebrief> debriefs;
  private final ByBranch<CommentText> comments;
  private final ByBranch<IndicatorFigure> indicators;
  private final ByBranch<Cohort> cohorts;
  private final ByBranch<Backlog> backlogs;
  private final ByBranch<FollowedItem> items;
  private final ByBranch<CommonItem> common;
  private final ByBranch<LineBreak> breaks;
  private final ByBranch<Descent> descents;
  private final ByBranch<PairChange> changes;
  private final ByBranch<Tenure> tenures;

  private BranchDetailsIndex(Comparison facts) {
    int year = facts.year();
    this.debriefs =
        index(facts.meetings().debriefs(), d -> d.year() == year, BranchDebrief::branch);
    this.comments = index(facts.meetings().texts(), c -> c.year() == year, CommentText::branch);
    this.indicators =
        index(facts.scores().indicators(), f -> f.year() == year, IndicatorFigure::branch);
    this.cohorts =
        index(facts.ledger().cohorts(), c -> c.dimension().equals(Cohort.ALL), Cohort::branch);
    this.backlogs = new ByBranch<>(facts.ledger().backlogs(), Backlog::branch);
    this.items = new ByBranch<>(facts.ledger().items(), FollowedItem::branch);
    this.common = new ByBranch<>(CommonItem.all(facts), shared -> shared.item.branch());
    this.breaks = new ByBranch<>(facts.scope().breaks(), LineBreak::branch);
    this.descents = new ByBranch<>(facts.scope().descents(), Descent::branch);
    this.changes = index(facts.pairs().changes(), c -> c.to() == year, PairChange::branch);
    this.tenures = new ByBranch<>(facts.pairs().tenures(), Tenure::branch);
  }

  private static <T> ByBranch<T> index(
      List<T> rows, Predicate<T> kept, Function<T, String> branch) {
    return new ByBranch<>(rows.stream().filter(kept), branch);
  }

  /** The details of each branch of the report year, by its id. */
  static Map<String, BranchDetails> of(Comparison facts) {
    BranchDetailsIndex index = new BranchDetailsIndex(facts);
    Map<String, BranchDetails> details = new HashMap<>();
    for (Branch branch : facts.branches()) {
      details.put(branch.id(), index.details(branch.id()));
    }
    return details;
  }

  private BranchDetails details(String branch) {
    return new BranchDetails(
        debriefs.of(branch),
        comments.of(branch),
        indicators.of(branch),
        ledger(branch),
        new Lineage(breaks.of(branch), descents.of(branch)),
        changes.of(branch),
        tenures.of(branch).stream().findFirst());
  }

  private Ledger ledger(String branch) {
    return new Ledger(
        cohorts.of(branch),
        backlogs.of(branch).stream().findFirst(),
        items.of(branch),
        CommonItem.byItem(common.of(branch)));
  }

  /** An item with the problem that it shares with other branches. */
  private record CommonItem(FollowedItem item, SharedProblem problem) {
    private static Stream<CommonItem> all(Comparison facts) {
      return facts.ledger().common().problems().stream()
          .flatMap(CommonItem::shared)
          .flatMap(s -> s.own().items().stream().map(item -> new CommonItem(item, s)));
    }

    /** The share of each branch; the sums over all branches are left out. */
    private static Stream<SharedProblem> shared(CommonProblem problem) {
      return problem.holdings().stream()
          .filter(holding -> !holding.branch().equals(Cohort.ALL))
          .map(holding -> new SharedProblem(problem, holding));
    }

    private static Map<FollowedItem, SharedProblem> byItem(List<CommonItem> items) {
      Map<FollowedItem, SharedProblem> problems = new HashMap<>();
      items.forEach(common -> problems.put(common.item, common.problem));
      return problems;
    }
  }
}
