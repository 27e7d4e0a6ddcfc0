package partybuilding.assessment.rectification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import partybuilding.assessment.contract.LedgerItem;

/** One item through the yearly files that hold it, under whatever numbers. */
final class ItemLife {
  /** By year raised, then by its first state. */
  static final Comparator<ItemLife> ORDER =
      Comparator.comparing(ItemLife::yearRaised)
          .thenComparing(ItemLife::first, ItemState.ORDER)
          .thenComparing(ItemLife::firstFile);

  private final TreeMap<Integer, ItemState> states = new TreeMap<>();

  ItemLife(ItemState first) {
    put(first);
  }

  /** Adds what a file says of it, in the place of what else that file says of it. */
  void put(ItemState state) {
    states.put(state.year(), state);
  }

  /**
   * The assessment that raised it: the first that a file states, else that of its first file. What
   * only a file after the next one states comes too late: the cohort has been judged.
   */
  int yearRaised() {
    return stated().orElseGet(this::firstFile);
  }

  /** A later year is that of a number which the item was given when it was carried over. */
  private OptionalInt stated() {
    return states.headMap(firstFile() + 1, true).values().stream()
        .flatMapToInt(state -> state.item().yearRaised().stream())
        .filter(year -> year <= firstFile())
        .findFirst();
  }

  /** Whether the year that a later row states, if it states one, can be the one that raised it. */
  boolean canBeRaisedIn(LedgerItem row) {
    if (row.yearRaised().isEmpty()) {
      return true;
    }
    int year = row.yearRaised().getAsInt();
    return stated().isPresent() ? year == yearRaised() : year <= firstFile();
  }

  /** The day it was raised, as the first file that says so states it. */
  Optional<LocalDate> raisedOn() {
    return states.values().stream().flatMap(s -> s.item().dates().raisedOn().stream()).findFirst();
  }

  /** The number of the item that it is the return of, as the first file that says so names it. */
  Optional<String> recurrenceOf() {
    return states.values().stream()
        .flatMap(s -> s.item().links().recurrenceOf().stream())
        .findFirst();
  }

  /** Every state, the oldest first. */
  Collection<ItemState> states() {
    return states.values();
  }

  /** The year of the first file that holds it. */
  int firstFile() {
    return states.firstKey();
  }

  /** Its state in a year's file, if that holds it. */
  Optional<ItemState> in(int year) {
    return Optional.ofNullable(states.get(year));
  }

  /** Its states in the files up to a year, the oldest first. */
  List<ItemState> upTo(int year) {
    return List.copyOf(states.headMap(year, true).values());
  }

  private ItemState first() {
    return states.firstEntry().getValue();
  }

  /** What the newest file says of it. */
  ItemState newest() {
    return states.lastEntry().getValue();
  }
}
