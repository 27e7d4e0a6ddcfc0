package partybuilding.assessment.report.page.point;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.report.page.base.PageInput;

/** The items that have been overdue for longest: all that share the longest delay, or none. */
final class LongestOverdue {
  /** The most branches that are named; of more, none is. */
  private static final int MOST_NAMES = 12;

  private LongestOverdue() {}

  /** The items with the longest delay, in their order; none if nothing is overdue. */
  static List<FollowedItem> of(PageInput input) {
    long longest =
        input.facts().ledger().items().stream()
            .mapToLong(item -> item.dates().daysOverdue().orElse(0))
            .max()
            .orElse(0);
    return input.facts().ledger().items().stream()
        .filter(item -> item.dates().daysOverdue().isPresent())
        .filter(item -> item.dates().daysOverdue().getAsLong() == longest)
        .toList();
  }

  static String sentence(List<FollowedItem> longest, PageInput input) {
    List<FollowedItem> all = input.facts().ledger().items();
    List<String> branches = longest.stream().map(FollowedItem::branch).distinct().toList();
    boolean named = branches.size() <= MOST_NAMES;
    Map<String, String> values = new HashMap<>();
    values.put("day", input.wording().day(input.facts().asOf()));
    values.put(
        "count",
        NumberText.count(
            all.stream().filter(item -> item.dates().daysOverdue().isPresent()).count()));
    values.put("days", NumberText.count(longest.get(0).dates().daysOverdue().orElseThrow()));
    values.put("branches", named ? input.branchNames(branches, MOST_NAMES) : "");
    values.put("holders", NumberText.count(branches.size()));
    return input
        .wording()
        .text(named ? "point.ledger.longest" : "point.ledger.longest.many", values);
  }
}
