package partybuilding.assessment.closure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Outcome;

/**
 * Ledger items as spells. Outside time to closure are: items kept up for good (长期坚持), which are not
 * meant to be closed; those of which the ledger does not say when they were raised, or when they
 * were closed or withdrawn; those raised after the as-of date; those that ended before they were
 * raised, and those that ended before the first ledger began, whose other items were never
 * recorded. An item that was already open on that day is followed from its age on that day (delayed
 * entry): it says nothing of the ages before.
 *
 * @param asOf the day on which the items stand as they do
 * @param recordsBegin 1 January of the first ledger's year
 */
public record Spells(LocalDate asOf, LocalDate recordsBegin) {
  /** The spell of an item, if it is within time to closure. */
  public Optional<Spell> of(FollowedItem item) {
    return item.outcome() == Outcome.LONG_TERM
        ? Optional.empty()
        : item.dates()
            .raisedOn()
            .flatMap(raised -> lastDay(item).flatMap(last -> of(item, raised, last)));
  }

  private Optional<LocalDate> lastDay(FollowedItem item) {
    return switch (item.outcome()) {
      case CLOSED, CANCELLED -> item.dates().endedOn();
      case AWAITING, OPEN, OVERDUE, LONG_TERM -> Optional.of(asOf);
    };
  }

  private Optional<Spell> of(FollowedItem item, LocalDate raised, LocalDate last) {
    long entry = Math.max(0, ChronoUnit.DAYS.between(raised, recordsBegin));
    boolean over = last.isAfter(asOf);
    long end = ChronoUnit.DAYS.between(raised, over ? asOf : last);
    return Spell.hasDay(entry, end)
        ? Optional.of(new Spell(entry, end, over ? Ending.OPEN : ending(item.outcome())))
        : Optional.empty();
  }

  private static Ending ending(Outcome outcome) {
    return switch (outcome) {
      case CLOSED -> Ending.CLOSED;
      case CANCELLED -> Ending.CANCELLED;
      case AWAITING, OPEN, OVERDUE, LONG_TERM -> Ending.OPEN;
    };
  }
}
