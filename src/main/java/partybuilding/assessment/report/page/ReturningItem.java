package partybuilding.assessment.report.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Recurrence;

/**
 * A problem that is raised, rectified and back every year (年年提、年年改、年年有).
 *
 * @param sentence whose it is, what it is, for how many years running, until when
 */
public record ReturningItem(Traced sentence) {
  /** Each at its newest return, in the order of the branches' ids and of the years. */
  static List<ReturningItem> of(Material material) {
    Set<FollowedItem> returned =
        material.facts().ledger().recurrences().stream()
            .filter(Recurrence::everyYear)
            .map(Recurrence::earlier)
            .collect(Collectors.toSet());
    return material.facts().ledger().recurrences().stream()
        .filter(Recurrence::everyYear)
        .filter(recurrence -> !returned.contains(recurrence.item()))
        .map(recurrence -> of(recurrence, material))
        .toList();
  }

  private static ReturningItem of(Recurrence recurrence, Material material) {
    FollowedItem item = recurrence.item();
    String sentence =
        material
            .wording()
            .text(
                "returning.sentence",
                Map.of(
                    "branch", material.directory().name(item.branch()),
                    "problem", item.problem(),
                    "years", Integer.toString(recurrence.yearsRunning().orElseThrow()),
                    "year", Integer.toString(item.year())));
    Printed printed = Printed.words(sentence);
    return new ReturningItem(new Traced(printed, Trace.of(recurrence, material.wording())));
  }
}
