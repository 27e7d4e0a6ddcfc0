package partybuilding.assessment.report.page.point;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.rectification.Backlog;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.TableTrace;

/** The number of overdue problems, the longest delay, and the number awaiting verification. */
final class OverduePoint {
  /** The most names in a sentence. */
  private static final int MOST_NAMES = 2;

  private OverduePoint() {}

  /** The sentence; empty if there is no ledger. */
  static Optional<MainPoint> of(PageInput input) {
    return input.facts().ledger().backlogs().stream()
        .filter(backlog -> backlog.branch().equals(Cohort.ALL))
        .findFirst()
        .map(all -> point(all, input));
  }

  private static MainPoint point(Backlog all, PageInput input) {
    PageWording wording = input.wording();
    List<FollowedItem> longest = LongestOverdue.of(input);
    List<TableTrace> traces = new ArrayList<>(List.of(TableTrace.of(all, wording)));
    longest.stream().limit(MOST_NAMES).forEach(i -> traces.add(TableTrace.of(i, wording)));
    return MainPoint.of(sentence(all, longest, input), "backlog", wording).from(traces);
  }

  private static String sentence(Backlog all, List<FollowedItem> longest, PageInput input) {
    PageWording wording = input.wording();
    return wording.text(
        "point.overdue",
        Map.of(
            "day", wording.day(input.facts().asOf()),
            "overdue", NumberText.count(all.allOverdue()),
            "longest", longest.isEmpty() ? "" : longest(longest, input),
            "awaiting", NumberText.count(all.awaiting()),
            "due", NumberText.count(all.dueNext())));
  }

  private static String longest(List<FollowedItem> longest, PageInput input) {
    List<String> branches = longest.stream().map(FollowedItem::branch).distinct().toList();
    return input
        .wording()
        .text(
            "point.overdue.longest",
            Map.of(
                "days", NumberText.count(longest.get(0).dates().daysOverdue().orElseThrow()),
                "branches", input.branchNames(branches, MOST_NAMES)));
  }
}
