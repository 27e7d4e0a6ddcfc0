package partybuilding.assessment.report.page.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import partybuilding.assessment.contract.row.Deadline;
import partybuilding.assessment.contract.row.ItemDetails;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Outcome;
import partybuilding.assessment.report.page.base.BranchDetails.SharedProblem;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.base.Traced;

/**
 * An open item of one branch.
 *
 * @param trace of its figures
 * @param id its number in the ledger
 * @param problem what was found
 * @param dimension the name of its category
 * @param deadline the due date, or the words of the ledger in its place
 * @param state the days that it is overdue or awaiting verification, or that it is not yet due
 * @param urgency its class in the order of urgency
 * @param details further columns of the ledger
 */
public record OpenItem(
    TableTrace trace,
    String id,
    String problem,
    String dimension,
    String deadline,
    Printed state,
    Urgency urgency,
    Details details) {
  private static final Comparator<FollowedItem> MOST_PRESSING =
      Comparator.comparingLong((FollowedItem item) -> item.dates().daysOverdue().orElse(0))
          .reversed()
          .thenComparing(item -> item.outcome() == Outcome.AWAITING)
          .thenComparing(item -> item.dates().deadline().day().orElse(LocalDate.MAX))
          .thenComparing(FollowedItem::id);

  /** The classes in which open items are ordered. */
  public enum Urgency {
    OVERDUE,
    /** It is not yet due. */
    DUE,
    /** It has no due date. */
    UNDATED,
    /** It is rectified and awaits verification. */
    AWAITING;

    private static Urgency of(FollowedItem item) {
      if (item.dates().daysOverdue().isPresent()) {
        return OVERDUE;
      }
      if (item.outcome() == Outcome.AWAITING) {
        return AWAITING;
      }
      return item.dates().deadline().day().isPresent() ? DUE : UNDATED;
    }
  }

  /**
   * Further columns of the ledger.
   *
   * @param lines its origin and the measures taken
   * @param owner the person responsible; empty if the ledger names none
   * @param common the number of branches with the same problem; empty if only this one has it
   */
  public record Details(List<String> lines, String owner, Traced common) {
    public Details {
      lines = List.copyOf(lines);
    }
  }

  /**
   * All open items of a branch: the longest overdue first, then by due date, those awaiting
   * verification last.
   */
  public static List<OpenItem> of(Branch branch, PageInput input) {
    return input.details(branch).items().stream()
        .filter(OpenItem::isLeft)
        .sorted(MOST_PRESSING)
        .map(item -> of(item, input))
        .toList();
  }

  /** Whether it is overdue. */
  public boolean overdue() {
    return urgency == Urgency.OVERDUE;
  }

  /** Whether another item has the same urgency and the same due date. */
  public boolean alike(OpenItem other) {
    return urgency == other.urgency && deadline.equals(other.deadline) && state.equals(other.state);
  }

  private static boolean isLeft(FollowedItem item) {
    return item.outcome().unrectified() || item.outcome() == Outcome.AWAITING;
  }

  private static OpenItem of(FollowedItem item, PageInput input) {
    PageWording wording = input.wording();
    return new OpenItem(
        TableTrace.of(item, wording),
        item.id(),
        item.problem().text(),
        wording.category(item.problem().dimension()),
        deadline(item.dates().deadline(), wording),
        state(item, input),
        Urgency.of(item),
        details(item, input));
  }

  private static Details details(FollowedItem item, PageInput input) {
    PageWording wording = input.wording();
    ItemDetails details = item.details();
    List<String> lines =
        Stream.of(
                detail("item.source", details.source(), wording),
                detail("item.measure", details.measure(), wording))
            .flatMap(Optional::stream)
            .toList();
    return new Details(lines, details.owner().orElse(""), common(item, input));
  }

  private static Traced common(FollowedItem item, PageInput input) {
    return Optional.ofNullable(input.details().get(item.branch()))
        .flatMap(details -> details.common(item))
        .map(shared -> common(shared, input.wording()))
        .orElse(Traced.words(""));
  }

  private static Traced common(SharedProblem shared, PageWording wording) {
    String count = NumberText.count(shared.problem().branches());
    return new Traced(
        Printed.of(wording.text("item.common", Map.of("count", count)), "branches"),
        TableTrace.of(shared.problem(), shared.own(), wording));
  }

  private static Optional<String> detail(String key, Optional<String> text, PageWording wording) {
    return text.map(stated -> wording.text(key, Map.of("text", stated)));
  }

  private static String deadline(Deadline deadline, PageWording wording) {
    return deadline
        .day()
        .map(day -> wording.day(day))
        .orElseGet(() -> wording.text(word(deadline)));
  }

  private static String word(Deadline deadline) {
    return deadline instanceof Deadline.AtOnce ? "item.at_once" : "item.unstated";
  }

  private static Printed state(FollowedItem item, PageInput input) {
    PageWording wording = input.wording();
    return switch (item.outcome()) {
      case OVERDUE -> days("item.overdue", item.dates().daysOverdue(), "days_overdue", wording);
      case AWAITING -> awaiting(item, wording);
      case OPEN, CLOSED, LONG_TERM, CANCELLED ->
          Printed.words(
              wording.text(item.fallsDueAfter(input.facts().asOf()) ? "item.soon" : "item.open"));
    };
  }

  private static Printed awaiting(FollowedItem item, PageWording wording) {
    if (item.dates().daysAwaiting().isEmpty()) {
      return Printed.words(wording.text("item.awaiting"));
    }
    String key = item.dates().late() ? "item.awaiting.late" : "item.awaiting.days";
    return days(key, item.dates().daysAwaiting(), "days_awaiting", wording);
  }

  private static Printed days(String key, OptionalLong days, String column, PageWording wording) {
    String count = NumberText.count(days.orElseThrow());
    return Printed.of(wording.text(key, Map.of("days", count)), column);
  }
}
