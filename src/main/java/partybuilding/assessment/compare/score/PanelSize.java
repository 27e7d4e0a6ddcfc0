package partybuilding.assessment.compare.score;

import java.util.List;
import java.util.OptionalLong;
import partybuilding.assessment.compare.input.Meetings;
import partybuilding.assessment.compare.line.PairYears;
import partybuilding.assessment.contract.GroupBallots;

/**
 * How many ballots of a group count in a year and in an earlier one.
 *
 * @param now those of the year
 * @param before those of the earlier year; empty where they are not known
 */
public record PanelSize(GroupBallots now, OptionalLong before) {
  /** One per group of the later year whose ballots are known. */
  public static List<PanelSize> between(Meetings meetings, PairYears years) {
    return meetings.ballotsOf(years.to()).stream()
        .filter(now -> now.ballots().isPresent())
        .map(now -> new PanelSize(now, before(meetings, years.from(), now.group())))
        .toList();
  }

  private static OptionalLong before(Meetings meetings, int year, String group) {
    return meetings.ballotsOf(year).stream()
        .filter(ballots -> ballots.group().equals(group))
        .flatMapToLong(ballots -> ballots.ballots().stream())
        .findFirst();
  }

  /** The earlier number, where less than half of it is left. */
  public OptionalLong halved() {
    return before.isPresent() && 2 * now.ballots().orElseThrow() < before.getAsLong()
        ? before
        : OptionalLong.empty();
  }
}
