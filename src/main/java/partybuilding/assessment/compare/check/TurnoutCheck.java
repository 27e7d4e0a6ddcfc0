package partybuilding.assessment.compare.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import partybuilding.assessment.compare.input.YearlyRows;
import partybuilding.assessment.contract.GroupBallots;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.row.HeadCount;
import partybuilding.assessment.contract.row.Turnout;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.TurnoutNotice.BallotsWithoutTurnout;
import partybuilding.assessment.notice.TurnoutNotice.TurnoutMismatch;
import partybuilding.assessment.notice.TurnoutNotice.TurnoutMismatchOfFew;
import partybuilding.assessment.notice.TurnoutNotice.TurnoutWithoutBallots;

/**
 * Holds a year's turnout against its ballots.
 *
 * @param rules of the year
 * @param ballots that count, by group; empty where they are not known, and then nothing is said
 */
record TurnoutCheck(Rules rules, List<GroupBallots> ballots) {
  /** What does not agree. */
  Findings findings(YearlyRows<Turnout> year) {
    NoticeBoard board = new NoticeBoard();
    for (GroupBallots group : ballots) {
      check(group, year).ifPresent(board::add);
    }
    return board.found();
  }

  private Optional<Notice> check(GroupBallots group, YearlyRows<Turnout> year) {
    boolean none = group.ballots().isPresent() && group.ballots().getAsLong() == 0;
    Optional<Turnout> stated =
        year.rows().stream().filter(t -> t.group().equals(group.group())).findFirst();
    if (stated.isEmpty()) {
      return none
          ? Optional.empty()
          : Optional.of(new BallotsWithoutTurnout(Place.of(year.file()), group.calledIn(rules)));
    }
    Place place = Place.of(year.file(), stated.get().line());
    OptionalInt valid = stated.get().count(HeadCount.VALID);
    if (none) {
      return saysNobody(stated.get())
          ? Optional.empty()
          : Optional.of(new TurnoutWithoutBallots(place, group.calledIn(rules)));
    }
    return differs(valid, group) ? Optional.of(mismatch(place, valid, group)) : Optional.empty();
  }

  /**
   * Whether a group had no papers returned or nobody present, so that it rightly has no ballots.
   */
  private static boolean saysNobody(Turnout turnout) {
    return List.of(HeadCount.VALID, HeadCount.RETURNED, HeadCount.PRESENT).stream()
        .map(turnout::count)
        .anyMatch(OptionalInt.of(0)::equals);
  }

  private static boolean differs(OptionalInt valid, GroupBallots group) {
    return valid.isPresent()
        && group.ballots().isPresent()
        && valid.getAsInt() != group.ballots().getAsLong();
  }

  private Notice mismatch(Place place, OptionalInt valid, GroupBallots group) {
    long count = group.ballots().orElseThrow();
    if (count < rules.limits().minimumGroup()) {
      return new TurnoutMismatchOfFew(place, group.calledIn(rules));
    }
    String stated = Integer.toString(valid.orElseThrow());
    return new TurnoutMismatch(place, group.calledIn(rules), stated, Long.toString(count));
  }
}
