package partybuilding.assessment.report.page.point;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Recurrence;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.ledger.ReturningItem;

/**
 * The number of problems that recurred after they were closed, and of those that recur every year.
 */
final class ReturningPoint {
  /** The most names in a sentence. */
  private static final int MOST_NAMES = 3;

  private ReturningPoint() {}

  /** The sentence; empty if none recurred. */
  static Optional<MainPoint> of(PageInput input) {
    List<Recurrence> returned = returned(input);
    return returned.isEmpty() ? Optional.empty() : Optional.of(point(returned, input));
  }

  /** Each problem once, at its newest return. */
  private static List<Recurrence> returned(PageInput input) {
    List<Recurrence> known =
        input.facts().ledger().recurrences().stream().filter(r -> !r.suspected()).toList();
    Set<FollowedItem> again = known.stream().map(Recurrence::earlier).collect(Collectors.toSet());
    return known.stream().filter(recurrence -> !again.contains(recurrence.item())).toList();
  }

  private static MainPoint point(List<Recurrence> returned, PageInput input) {
    PageWording wording = input.wording();
    List<Recurrence> every = ReturningItem.all(input);
    String first = sentence(returned, input);
    List<String> sentences =
        Stream.concat(
                Stream.of(first), every.isEmpty() ? Stream.of() : Stream.of(yearly(every, input)))
            .toList();
    String section = every.isEmpty() ? "rectification" : "returning";
    return MainPoint.of(wording.sentences(sentences), section, wording)
        .from(every.stream().limit(MOST_NAMES).map(r -> TableTrace.of(r, wording)).toList());
  }

  private static String sentence(List<Recurrence> returned, PageInput input) {
    List<FollowedItem> items = returned.stream().map(Recurrence::item).distinct().toList();
    int from = items.stream().mapToInt(FollowedItem::year).min().orElseThrow();
    long now = items.stream().filter(item -> item.year() == input.facts().year()).count();
    String which = now == items.size() ? ".now" : now == 0 ? ".before" : "";
    return input
        .wording()
        .text(
            "point.returned" + which,
            Map.of(
                "from", Integer.toString(from),
                "count", NumberText.count(items.size()),
                "now", NumberText.count(now)));
  }

  private static String yearly(List<Recurrence> every, PageInput input) {
    List<String> branches =
        every.stream().map(Recurrence::item).map(FollowedItem::branch).distinct().toList();
    return input
        .wording()
        .text(
            "point.returning",
            Map.of(
                "count", NumberText.count(every.size()),
                "branches", input.branchNames(branches, MOST_NAMES)));
  }
}
