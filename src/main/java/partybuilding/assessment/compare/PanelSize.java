package partybuilding.assessment.compare;

import java.util.List;
import java.util.OptionalLong;
import partybuilding.assessment.contract.GroupBallots;

/**
 * How many ballots of a group count in a year and in the year before.
 *
 * @param now those of the year
 * @param before those of the year before; empty where they are not known
 */
record PanelSize(GroupBallots now, OptionalLong before) {
  /** One per group of a year whose ballots are known. */
  static List<PanelSize> of(Meetings meetings, int year) {
    return meetings.ballotsOf(year).stream()
        .filter(now -> now.ballots().isPresent())
        .map(now -> new PanelSize(now, before(meetings, year, now.group())))
        .toList();
  }

  private static OptionalLong before(Meetings meetings, int year, String group) {
    return meetings.ballotsOf(year - 1).stream()
        .filter(ballots -> ballots.group().equals(group))
        .flatMapToLong(ballots -> ballots.ballots().stream())
        .findFirst();
  }

  /** The earlier number, where less than half of it is left. */
  OptionalLong halved() {
    return before.isPresent() && 2 * now.ballots().orElseThrow() < before.getAsLong()
        ? before
        : OptionalLong.empty();
  }
}
