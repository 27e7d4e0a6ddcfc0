package partybuilding.assessment.intake.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import partybuilding.assessment.contract.row.HeadCount;
import partybuilding.assessment.contract.row.Turnout;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.TurnoutNotice.TurnoutTotalDiffers;

/** The sums that a turnout file states, wherever they stand in it. They are checked, never used. */
final class TurnoutTotals {
  private final List<Stated> sums = new ArrayList<>();

  private record Stated(Place place, HeadCount what, int sum) {}

  /** Takes the current row, one of sums. */
  void add(Cells cells, Map<HeadCount, Integer> counts) {
    counts.forEach((what, sum) -> sums.add(new Stated(cells.place(what.column()), what, sum)));
  }

  /** Which sums are not those of the groups. */
  List<Notice> check(List<Turnout> groups) {
    List<Notice> notices = new ArrayList<>();
    for (Stated stated : sums) {
      OptionalLong computed = sum(stated.what(), groups);
      if (computed.isPresent() && computed.getAsLong() != stated.sum()) {
        notices.add(
            new TurnoutTotalDiffers(
                stated.place(),
                Integer.toString(stated.sum()),
                Long.toString(computed.getAsLong())));
      }
    }
    return notices;
  }

  /** Empty where a group was not counted, so that nothing can be said against the sum. */
  private static OptionalLong sum(HeadCount what, List<Turnout> groups) {
    boolean counted = groups.stream().allMatch(group -> group.count(what).isPresent());
    return counted
        ? OptionalLong.of(groups.stream().mapToLong(g -> g.count(what).getAsInt()).sum())
        : OptionalLong.empty();
  }
}
