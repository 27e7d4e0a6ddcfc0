package partybuilding.assessment.rectification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import partybuilding.assessment.contract.row.LedgerItem;

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
   * The assessment that raised it: what its first file states, else that file's own. What only a
   * later file states comes too late: the cohort of that year has been judged.
   */
  int yearRaised() {
    return yearIn(first()).orElseGet(this::firstFile);
  }

  /** A year after its first file is that of a number it was given when it was carried over. */
  private OptionalInt yearIn(ItemState state) {
    return state.item().yearRaised().stream().filter(year -> year <= firstFile()).findFirst();
  }

  /** The state that first says another year raised than the one that counts. */
  Optional<ItemState> contradicting() {
    return states.values().stream()
        .filter(state -> yearIn(state).orElse(yearRaised()) != yearRaised())
        .findFirst();
  }

  /** Whether the year that a later row states, if it states one, can be the one that raised it. */
  boolean canBeRaisedIn(LedgerItem row) {
    if (row.yearRaised().isEmpty()) {
      return true;
    }
    int year = row.yearRaised().getAsInt();
    return states.values().stream()
            .flatMapToInt(state -> yearIn(state).stream())
            .findFirst()
            .stream()
            .allMatch(stated -> stated == year)
        && year <= firstFile();
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
