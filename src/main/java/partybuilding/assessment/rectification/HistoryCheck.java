package partybuilding.assessment.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.notice.HistoryNotice.CancelledAfterClosing;
import partybuilding.assessment.notice.HistoryNotice.EnteredLate;
import partybuilding.assessment.notice.HistoryNotice.LateYearRaised;
import partybuilding.assessment.notice.HistoryNotice.MovedClosingDate;
import partybuilding.assessment.notice.HistoryNotice.ReopenedWithoutReturn;
import partybuilding.assessment.notice.HistoryNotice.RevivedItem;
import partybuilding.assessment.notice.HistoryNotice.VanishedItem;
import partybuilding.assessment.notice.Notice;

/** Finds the items whose states do not follow from one another. */
final class HistoryCheck {
  private final SortedSet<Integer> files;
  private final List<ItemLife> items;
  private final List<Notice> notices = new ArrayList<>();

  /**
   * Checks items.
   *
   * @param files the years that have a ledger
   */
  HistoryCheck(SortedSet<Integer> files, List<ItemLife> items) {
    this.files = files;
    this.items = items;
  }

  /** The notices for manual review. */
  List<Notice> notices() {
    for (ItemLife life : items) {
      enteredLate(life);
      contradicted(life);
      List<ItemState> states = life.states();
      for (int i = 0; i < states.size(); i++) {
        vanished(states.get(i), life);
        if (i > 0) {
          step(states.get(i - 1).item(), states.get(i).item());
        }
      }
    }
    return notices;
  }

  /** Its cohort had been judged before any ledger knew of it. */
  private void enteredLate(ItemLife life) {
    LedgerItem item = life.newest().item();
    if (life.firstFile() > files.first() && life.firstFile() > life.yearRaised() + 1) {
      String year = Integer.toString(life.yearRaised());
      notices.add(new EnteredLate(item.place(), item.id(), year));
    }
  }

  private void contradicted(ItemLife life) {
    life.contradicting()
        .map(ItemState::item)
        .ifPresent(
            item ->
                notices.add(
                    new LateYearRaised(
                        item.place(),
                        item.id(),
                        Integer.toString(item.yearRaised().orElseThrow()),
                        Integer.toString(life.yearRaised()))));
  }

  /** An open item does not end by being left out. */
  private void vanished(ItemState state, ItemLife life) {
    LedgerItem item = state.item();
    boolean open = !item.status().done() && item.status() != ItemStatus.CANCELLED;
    Optional<Integer> next = files.tailSet(state.year() + 1).stream().findFirst();
    next.filter(year -> open && life.in(year).isEmpty())
        .ifPresent(
            year -> notices.add(new VanishedItem(item.place(), item.id(), Integer.toString(year))));
  }

  private void step(LedgerItem before, LedgerItem now) {
    String file = before.place().file();
    if (before.status() == ItemStatus.CANCELLED && now.status() != ItemStatus.CANCELLED) {
      notices.add(new RevivedItem(now.place(), now.id(), file));
    }
    if (before.status().verified() && now.status() == ItemStatus.CANCELLED) {
      notices.add(new CancelledAfterClosing(now.place(), now.id(), file));
    } else if (takenBack(before.status(), now.status())) {
      notices.add(new ReopenedWithoutReturn(now.place(), now.id(), file));
    }
    if (before.status().verified() && now.status().verified()) {
      movedDate(before, now);
    }
  }

  /** Whether a status fell back from rectified or verified without the item being sent back. */
  private static boolean takenBack(ItemStatus before, ItemStatus now) {
    boolean less = (before.done() && !now.done()) || (before.verified() && !now.verified());
    boolean explained =
        switch (now) {
          case RETURNED, CANCELLED -> true;
          case LONG_TERM -> !before.verified();
          case NOT_STARTED, IN_PROGRESS, DONE, CLOSED -> false;
        };
    return less && !explained;
  }

  private void movedDate(LedgerItem before, LedgerItem now) {
    Optional<LocalDate> was = before.dates().closedOn();
    Optional<LocalDate> is = now.dates().closedOn();
    if (was.isPresent() && is.isPresent() && !was.equals(is)) {
      notices.add(
          new MovedClosingDate(
              now.place(),
              now.id(),
              is.get().toString(),
              was.get().toString(),
              before.place().file()));
    }
  }
}
