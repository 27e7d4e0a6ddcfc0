package partybuilding.assessment.intake.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import partybuilding.assessment.contract.row.HeadCount;
import partybuilding.assessment.contract.row.Turnout;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.TurnoutNotice.MoreIssuedThanPresent;
import partybuilding.assessment.notice.TurnoutNotice.MorePresentThanExpected;
import partybuilding.assessment.notice.TurnoutNotice.MoreReturnedThanIssued;
import partybuilding.assessment.notice.TurnoutNotice.ReturnedNotAccountedFor;

/**
 * How the counts of one group must stand to each other: nobody votes who did not come, no paper
 * comes back that was not handed out, and each that does is valid or invalid.
 */
final class TurnoutOrder {
  private final Turnout turnout;
  private final Cells cells;
  private final List<Notice> notices = new ArrayList<>();

  private TurnoutOrder(Turnout turnout, Cells cells) {
    this.turnout = turnout;
    this.cells = cells;
  }

  /** What is wrong between the counts of the current row. */
  static List<Notice> check(Turnout turnout, Cells cells) {
    TurnoutOrder order = new TurnoutOrder(turnout, cells);
    order.atMost(HeadCount.PRESENT, HeadCount.EXPECTED, MorePresentThanExpected::new);
    order.atMost(HeadCount.ISSUED, HeadCount.PRESENT, MoreIssuedThanPresent::new);
    order.atMost(HeadCount.RETURNED, HeadCount.ISSUED, MoreReturnedThanIssued::new);
    order.returnedAreValidOrInvalid();
    return order.notices;
  }

  private interface Excess {
    Notice notice(Place place, String count, String limit);
  }

  private void atMost(HeadCount what, HeadCount bound, Excess excess) {
    OptionalInt count = turnout.count(what);
    OptionalInt limit = turnout.count(bound);
    if (count.isPresent() && limit.isPresent() && count.getAsInt() > limit.getAsInt()) {
      notices.add(excess.notice(cells.place(what.column()), print(count), print(limit)));
    }
  }

  private void returnedAreValidOrInvalid() {
    OptionalInt returned = turnout.count(HeadCount.RETURNED);
    OptionalInt valid = turnout.count(HeadCount.VALID);
    OptionalInt invalid = turnout.count(HeadCount.INVALID);
    if (returned.isPresent()
        && valid.isPresent()
        && invalid.isPresent()
        && valid.getAsInt() + invalid.getAsInt() != returned.getAsInt()) {
      Place place = cells.place(HeadCount.RETURNED.column());
      notices.add(
          new ReturnedNotAccountedFor(place, print(valid), print(invalid), print(returned)));
    }
  }

  private static String print(OptionalInt count) {
    return Integer.toString(count.orElseThrow());
  }
}
