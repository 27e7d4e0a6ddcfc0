package partybuilding.assessment.report.page.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Recurrence;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableLimit;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.base.Traced;

/**
 * A problem that is raised, rectified and back every year (年年提、年年改、年年有).
 *
 * @param sentence the branch, the problem, the number of consecutive years, and the last of them
 */
public record ReturningItem(Traced sentence) {
  /** By the number of consecutive years, descending, then the latest first. */
  private static final Comparator<Recurrence> LONGEST =
      Comparator.<Recurrence>comparingInt(recurrence -> recurrence.yearsRunning().orElseThrow())
          .thenComparing(recurrence -> recurrence.item().year())
          .reversed();

  /** Each problem at its newest return, by branch id and year. */
  public static List<Recurrence> all(PageInput input) {
    Set<FollowedItem> returned =
        input.facts().ledger().recurrences().stream()
            .filter(Recurrence::everyYear)
            .map(Recurrence::earlier)
            .collect(Collectors.toSet());
    return input.facts().ledger().recurrences().stream()
        .filter(Recurrence::everyYear)
        .filter(recurrence -> !returned.contains(recurrence.item()))
        .toList();
  }

  /** All of them in their order; if too many, those with the most consecutive years. */
  static List<ReturningItem> of(List<Recurrence> all, PageInput input) {
    Stream<Recurrence> told =
        all.size() > TableLimit.MOST_TEXTS ? all.stream().sorted(LONGEST) : all.stream();
    return told.limit(TableLimit.MOST_TEXTS).map(recurrence -> of(recurrence, input)).toList();
  }

  private static ReturningItem of(Recurrence recurrence, PageInput input) {
    FollowedItem item = recurrence.item();
    String sentence =
        input
            .wording()
            .text(
                "returning.sentence",
                Map.of(
                    "branch", input.directory().name(item.branch()),
                    "problem", item.problem().text(),
                    "years", Integer.toString(recurrence.yearsRunning().orElseThrow()),
                    "year", Integer.toString(item.year())));
    Printed printed = Printed.words(sentence);
    return new ReturningItem(new Traced(printed, TableTrace.of(recurrence, input.wording())));
  }
}
