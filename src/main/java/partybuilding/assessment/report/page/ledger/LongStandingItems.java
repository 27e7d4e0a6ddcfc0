package partybuilding.assessment.report.page.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import partybuilding.assessment.contract.AssessmentYear;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.DateText;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Outcome;
import partybuilding.assessment.rectification.Recurrence;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.TableTrace;

/** The histories of a branch's items that were not closed in their year. */
public final class LongStandingItems {
  private final Comparison facts;
  private final PageInput input;
  private final PageWording wording;
  private final Map<FollowedItem, Recurrence> returns = new HashMap<>();
  private final Set<FollowedItem> superseded = new HashSet<>();

  private LongStandingItems(PageInput input) {
    this.facts = input.facts();
    this.input = input;
    this.wording = input.wording();
    for (Recurrence recurrence : facts.ledger().recurrences()) {
      if (!recurrence.suspected()) {
        returns.put(recurrence.item(), recurrence);
        superseded.add(recurrence.earlier());
      } else {
        returns.putIfAbsent(recurrence.item(), recurrence);
      }
    }
  }

  /**
   * The histories of a branch in its own edition, by the year raised; an item that recurred is
   * listed once.
   */
  public static List<ItemHistory> of(Branch branch, PageInput input) {
    return new LongStandingItems(input).of(branch);
  }

  private List<ItemHistory> of(Branch branch) {
    return input.details(branch).items().stream()
        .filter(item -> !superseded.contains(item))
        .filter(this::lasted)
        .map(this::history)
        .toList();
  }

  private boolean lasted(FollowedItem item) {
    return returns.containsKey(item) || item.state().reopenings() > 0 || carriedOver(item);
  }

  private boolean carriedOver(FollowedItem item) {
    boolean left = item.outcome().unrectified() || item.outcome() == Outcome.AWAITING;
    return left && AssessmentYear.judged(item.year(), facts.asOf());
  }

  private ItemHistory history(FollowedItem item) {
    List<String> steps = new ArrayList<>();
    raise(item, steps);
    steps.add(now(item));
    return new ItemHistory(TableTrace.of(item, wording), item.id(), item.problem().text(), steps);
  }

  /** Adds the steps of an item and of the items that it repeats, the earliest first. */
  private void raise(FollowedItem item, List<String> steps) {
    Recurrence recurrence = returns.get(item);
    if (recurrence != null && !recurrence.suspected()) {
      raise(recurrence.earlier(), steps);
      steps.add(ended(recurrence.earlier()));
    }
    steps.add(step("history.raised", item));
    if (recurrence != null && recurrence.suspected()) {
      steps.add(step("history.suspected", recurrence.earlier()));
    }
    if (item.state().reopenings() > 0) {
      steps.add(wording.text("history.returned", Map.of("count", item.state().reopenings())));
    }
  }

  private String step(String key, FollowedItem item) {
    return wording.text(key, Map.of("year", Integer.toString(item.year()), "id", item.id()));
  }

  private String ended(FollowedItem item) {
    return item.dates()
        .endedOn()
        .map(day -> DateText.day(day, wording.language()))
        .map(day -> wording.text("history.ended", Map.of("day", day, "word", word(item))))
        .orElseGet(() -> word(item));
  }

  private String now(FollowedItem item) {
    boolean ended = item.outcome() == Outcome.CLOSED || item.outcome() == Outcome.CANCELLED;
    return ended ? ended(item) : carried(item);
  }

  private String carried(FollowedItem item) {
    return carriedOver(item)
        ? wording.text("history.carried", Map.of("day", facts.asOf(), "word", word(item)))
        : word(item);
  }

  private String word(FollowedItem item) {
    return item.outcome() == Outcome.AWAITING
        ? wording.text("item.awaiting")
        : wording.text("workbook.status." + item.state().status().code());
  }
}
