package partybuilding.assessment.report.page.base;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.facts.Descent;
import partybuilding.assessment.facts.LineBreak;
import partybuilding.assessment.facts.ledger.CommonProblem;
import partybuilding.assessment.facts.ledger.ProblemHolding;
import partybuilding.assessment.facts.meeting.BranchDebrief;
import partybuilding.assessment.facts.meeting.CommentText;
import partybuilding.assessment.facts.score.PairChange;
import partybuilding.assessment.facts.score.Tenure;
import partybuilding.assessment.rectification.Backlog;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.score.IndicatorFigure;

/**
 * The facts about one branch besides its scores, indexed so that no section has to search those of
 * all branches.
 *
 * @param debriefs of the report year
 * @param comments of the report year
 * @param indicators the means of the report year, where they are disclosed
 * @param ledger the rectification of its problems
 * @param lineage its history
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
   * The ledger of a branch.
   *
   * @param cohorts the problems raised, all dimensions together, by year
   * @param backlog its open items
   * @param items every item of the ledgers
   * @param common the common problems, by its own items
   */
  public record Ledger(
      List<Cohort> cohorts,
      Optional<Backlog> backlog,
      List<FollowedItem> items,
      Map<FollowedItem, SharedProblem> common) {}

  /**
   * A common problem and this branch's share of it.
   *
   * @param problem of all branches that have it
   * @param own this branch's items and comments
   */
  public record SharedProblem(CommonProblem problem, ProblemHolding own) {}

  /** The problems raised, all dimensions together, by year. */
  public List<Cohort> cohorts() {
    return ledger.cohorts;
  }

  /** The open items. */
  public Optional<Backlog> backlog() {
    return ledger.backlog;
  }

  /** Every item of the ledgers. */
  public List<FollowedItem> items() {
    return ledger.items;
  }

  /** The common problem that an item belongs to; empty if no other branch has it. */
  public Optional<SharedProblem> common(FollowedItem item) {
    return Optional.ofNullable(ledger.common.get(item));
  }

  /**
   * The history of a branch.
   *
   * @param breaks the years across which it must not be compared
   * @param descents the steps, in the order of the years
   */
  public record Lineage(List<LineBreak> breaks, List<Descent> descents) {}
}
