package partybuilding.assessment.report.page.point;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Recurrence;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.ledger.ReturningItem;

/** How many problems came back after they were closed, and how many do every year. */
final class ReturningPoint {
  /** More names than these would bury the sentence. */
  private static final int MOST_NAMES = 3;

  private ReturningPoint() {}

  /** Empty where none came back. */
  static Optional<MainPoint> of(PageInput input) {
    List<Recurrence> returned =
        input.facts().ledger().recurrences().stream().filter(r -> !r.suspected()).toList();
    return returned.isEmpty() ? Optional.empty() : Optional.of(point(returned, input));
  }

  private static MainPoint point(List<Recurrence> returned, PageInput input) {
    PageWording wording = input.wording();
    List<Recurrence> every = ReturningItem.all(input);
    long items = returned.stream().map(Recurrence::item).distinct().count();
    String first = wording.text("point.returned", Map.of("count", NumberText.count(items)));
    List<String> sentences =
        Stream.concat(
                Stream.of(first), every.isEmpty() ? Stream.of() : Stream.of(yearly(every, input)))
            .toList();
    String section = every.isEmpty() ? "rectification" : "returning";
    return MainPoint.of(wording.sentences(sentences), section, wording)
        .from(every.stream().limit(MOST_NAMES).map(r -> TableTrace.of(r, wording)).toList());
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
