package partybuilding.assessment.report.page.base;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.Descent;
import partybuilding.assessment.facts.LineBreak;
import partybuilding.assessment.facts.ledger.CommonProblem;
import partybuilding.assessment.facts.ledger.ProblemHolding;
import partybuilding.assessment.facts.meeting.BranchDebrief;
import partybuilding.assessment.facts.meeting.CommentText;
import partybuilding.assessment.facts.score.PairChange;
import partybuilding.assessment.facts.score.Tenure;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.Backlog;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.score.IndicatorFigure;

/**
 * What is known of one branch besides its scores, so that nobody need leaf through what is known of
 * all of them.
 *
 * @param debriefs of the report year
 * @param comments of the report year
 * @param indicators the means of the report year, as far as they appear
 * @param ledger what became of its problems
 * @param lineage how it came about
 * @param changes from each earlier year to the report year
 * @param tenure of its present secretary
 */
public record BranchDetails(
    List<BranchDebrief> debriefs,
    List<CommentText> comments,
    List<IndicatorFigure> indicators,
    Ledger ledger,
    Lineage lineage,
    List<PairChange> changes,
    Optional<Tenure> tenure) {
  /**
   * What became of a branch's problems.
   *
   * @param cohorts the problems raised, all dimensions together, by year
   * @param backlog what is left to be done
   * @param items every item of the ledgers
   * @param common the problems that others have too, by its own items
   */
  public record Ledger(
      List<Cohort> cohorts,
      Optional<Backlog> backlog,
      List<FollowedItem> items,
      Map<FollowedItem, SharedProblem> common) {}

  /**
   * A problem that other branches have too.
   *
   * @param problem of all of them
   * @param own what this branch has of it
   */
  public record SharedProblem(CommonProblem problem, ProblemHolding own) {}

  /** The problems raised, all dimensions together, by year. */
  public List<Cohort> cohorts() {
    return ledger.cohorts;
  }

  /** What is left to be done. */
  public Optional<Backlog> backlog() {
    return ledger.backlog;
  }

  /** Every item of the ledgers. */
  public List<FollowedItem> items() {
    return ledger.items;
  }

  /** The problem that other branches have too and an item of this one is of. */
  public Optional<SharedProblem> common(FollowedItem item) {
    return Optional.ofNullable(ledger.common.get(item));
  }

  /**
   * How a branch came about.
   *
   * @param breaks where its line is broken
   * @param descents the steps, in the order of the years
   */
  public record Lineage(List<LineBreak> breaks, List<Descent> descents) {}

  /** One per branch of the report year, by its id. */
  static Map<String, BranchDetails> all(Comparison facts) {
    int year = facts.year();
    Shelf<BranchDebrief> debriefs =
        Shelf.of(
            facts.meetings().debriefs().stream().filter(d -> d.year() == year),
            BranchDebrief::branch);
    Shelf<CommentText> comments =
        Shelf.of(
            facts.meetings().texts().stream().filter(c -> c.year() == year), CommentText::branch);
    Shelf<IndicatorFigure> indicators =
        Shelf.of(
            facts.scores().indicators().stream().filter(f -> f.year() == year),
            IndicatorFigure::branch);
    Shelf<Cohort> cohorts =
        Shelf.of(
            facts.ledger().cohorts().stream().filter(c -> c.dimension().equals(Cohort.ALL)),
            Cohort::branch);
    Shelf<Backlog> backlogs = Shelf.of(facts.ledger().backlogs().stream(), Backlog::branch);
    Shelf<FollowedItem> items = Shelf.of(facts.ledger().items().stream(), FollowedItem::branch);
    Shelf<CommonItem> common = Shelf.of(CommonItem.all(facts), c -> c.item.branch());
    Shelf<LineBreak> breaks = Shelf.of(facts.scope().breaks().stream(), LineBreak::branch);
    Shelf<Descent> descents = Shelf.of(facts.scope().descents().stream(), Descent::branch);
    Shelf<PairChange> changes =
        Shelf.of(facts.pairs().changes().stream().filter(c -> c.to() == year), PairChange::branch);
    Shelf<Tenure> tenures = Shelf.of(facts.pairs().tenures().stream(), Tenure::branch);
    Map<String, BranchDetails> details = new HashMap<>();
    for (Branch branch : facts.branches()) {
      String id = branch.id();
      details.put(
          id,
          new BranchDetails(
              debriefs.of(id),
              comments.of(id),
              indicators.of(id),
              new Ledger(
                  cohorts.of(id),
                  backlogs.of(id).stream().findFirst(),
                  items.of(id),
                  CommonItem.byItem(common.of(id))),
              new Lineage(breaks.of(id), descents.of(id)),
              changes.of(id),
              tenures.of(id).stream().findFirst()));
    }
    return details;
  }

  /** An item with the problem that it shares with other branches. */
  private record CommonItem(FollowedItem item, SharedProblem problem) {
    private static Stream<CommonItem> all(Comparison facts) {
      return facts.ledger().common().problems().stream()
          .flatMap(
              problem ->
                  problem.holdings().stream()
                      .filter(holding -> !holding.branch().equals(Cohort.ALL))
                      .map(holding -> new SharedProblem(problem, holding)))
          .flatMap(shared -> shared.own.items().stream().map(item -> new CommonItem(item, shared)));
    }

    private static Map<FollowedItem, SharedProblem> byItem(List<CommonItem> items) {
      Map<FollowedItem, SharedProblem> problems = new HashMap<>();
      items.forEach(common -> problems.put(common.item, common.problem));
      return problems;
    }
  }

  /** Facts by the branch that they are about. */
  private record Shelf<T>(Map<String, List<T>> byBranch) {
    private static <T> Shelf<T> of(Stream<T> facts, Function<T, String> branch) {
      return new Shelf<>(facts.collect(groupingBy(branch)));
    }

    private List<T> of(String branch) {
      return byBranch.getOrDefault(branch, List.of());
    }
  }
}
