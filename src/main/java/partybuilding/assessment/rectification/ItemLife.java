package partybuilding.assessment.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import partybuilding.assessment.contract.row.LedgerItem;

/** One item through the yearly files that hold it, under whatever numbers. */
final class ItemLife {
  /** By year raised, then by its first state. */
  static final Comparator<ItemLife> ORDER =
      Comparator.comparing(ItemLife::yearRaised)
          .thenComparing(ItemLife::first, ItemState.ORDER)
          .thenComparing(ItemLife::firstFile);

  /** One per file, the oldest first: the files are followed in their order. */
  private final List<ItemState> states = new ArrayList<>(2);

  private Set<String> numbers = Set.of();

  ItemLife(ItemState first) {
    states.add(first);
  }

  /** Whether a number is new to it, which it then bears. */
  boolean takes(String number) {
    boolean taken = !numbers.contains(number);
    if (taken) {
      Set<String> more = new HashSet<>(numbers);
      more.add(number);
      numbers = Set.copyOf(more);
    }
    return taken;
  }

  /** The numbers it has borne. */
  Set<String> numbers() {
    return numbers;
  }

  /** Adds the state in the newest file; it replaces another state from the same file. */
  void put(ItemState state) {
    if (newest().year() == state.year()) {
      states.set(states.size() - 1, state);
    } else {
      states.add(state);
    }
  }

  /**
   * The assessment that raised it: what its first file states, else that file's own. What only a
   * later file states comes too late: the cohort of that year has been judged.
   */
  int yearRaised() {
    OptionalInt stated = first().item().yearRaised();
    int file = firstFile();
    return stated.isPresent() && stated.getAsInt() <= file ? stated.getAsInt() : file;
  }

  /** A year after its first file is that of a number it was given when it was carried over. */
  private OptionalInt yearIn(ItemState state) {
    return state.item().yearRaised().stream().filter(year -> year <= firstFile()).findFirst();
  }

  /** The state that first says another year raised than the one that counts. */
  Optional<ItemState> contradicting() {
    return states.stream()
        .filter(state -> yearIn(state).orElse(yearRaised()) != yearRaised())
        .findFirst();
  }

  /** Whether the year that a later row states, if it states one, can be the one that raised it. */
  boolean canBeRaisedIn(LedgerItem row) {
    if (row.yearRaised().isEmpty()) {
      return true;
    }
    int year = row.yearRaised().getAsInt();
    return states.stream().flatMapToInt(state -> yearIn(state).stream()).findFirst().stream()
            .allMatch(stated -> stated == year)
        && year <= firstFile();
  }

  /** The day it was raised, as the first file that says so states it. */
  Optional<LocalDate> raisedOn() {
    return states.stream().flatMap(s -> s.item().dates().raisedOn().stream()).findFirst();
  }

  /** The number of the item that it is the return of, as the first file that says so names it. */
  Optional<String> recurrenceOf() {
    return states.stream().flatMap(s -> s.item().links().recurrenceOf().stream()).findFirst();
  }

  /** Every state, the oldest first. */
  List<ItemState> states() {
    return Collections.unmodifiableList(states);
  }

  /** The year of the first file that holds it. */
  int firstFile() {
    return first().year();
  }

  /** Its state in a year's file, if that holds it. */
  Optional<ItemState> in(int year) {
    for (ItemState state : states) {
      if (state.year() == year) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  /** Its states in the files up to a year, the oldest first. */
  List<ItemState> upTo(int year) {
    int count = states.size();
    while (count > 0 && states.get(count - 1).year() > year) {
      count--;
    }
    return Collections.unmodifiableList(states.subList(0, count));
  }

  /** The newest of them, of which there is at least one. */
  ItemState newestUpTo(int year) {
    List<ItemState> before = upTo(year);
    return before.get(before.size() - 1);
  }

  private ItemState first() {
    return states.get(0);
  }

  /** What the newest file says of it. */
  ItemState newest() {
    return states.get(states.size() - 1);
  }
}
