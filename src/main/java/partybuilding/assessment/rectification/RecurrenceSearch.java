package partybuilding.assessment.rectification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Finds what came back. That a problem is the same only the ledger can say, by naming the earlier
 * item ({@code recurrence_of}); words that are alike within a branch and dimension are shown as a
 * suspicion.
 */
final class RecurrenceSearch {
  private final Map<ItemLife, FollowedItem> items;
  private final Map<ItemLife, ItemLife> earlier = new HashMap<>();
  private final Map<Field, ClosedItems> closed = new HashMap<>();

  RecurrenceSearch(LedgerHistory history, Map<ItemLife, FollowedItem> items) {
    this.items = items;
    items.values().stream()
        .filter(item -> item.outcome() == Outcome.CLOSED)
        .collect(Collectors.groupingBy(Field::of))
        .forEach((field, ofField) -> closed.put(field, new ClosedItems(ofField)));
    for (ItemLife life : items.keySet()) {
      history.recurring(life).filter(items::containsKey).ifPresent(e -> earlier.put(life, e));
    }
  }

  /** In the order of the items; what the ledger names first. */
  List<Recurrence> recurrences() {
    List<Recurrence> named = new ArrayList<>();
    List<Recurrence> suspected = new ArrayList<>();
    items.forEach(
        (life, item) -> {
          Optional<ItemLife> before = Optional.ofNullable(earlier.get(life));
          before.ifPresentOrElse(
              e -> named.add(recurrence(item, e, OptionalInt.of(yearsRunning(life)))),
              () -> alike(item).map(e -> suspected(item, e)).ifPresent(suspected::add));
        });
    named.addAll(suspected);
    return named;
  }

  private Recurrence recurrence(FollowedItem item, ItemLife before, OptionalInt years) {
    return new Recurrence(item, items.getOrDefault(before, item), years);
  }

  private static Recurrence suspected(FollowedItem item, FollowedItem before) {
    return new Recurrence(item, before, OptionalInt.empty());
  }

  private int yearsRunning(ItemLife life) {
    int years = 1;
    ItemLife then = life;
    while (earlier.containsKey(then) && follows(then, earlier.get(then))) {
      then = earlier.get(then);
      years++;
    }
    return years;
  }

  private static boolean follows(ItemLife life, ItemLife before) {
    return life.yearRaised() == before.yearRaised() + 1;
  }

  private Optional<FollowedItem> alike(FollowedItem item) {
    return Optional.ofNullable(closed.get(Field.of(item))).flatMap(c -> c.newestBefore(item));
  }

  /** Among whose problems one may have come back. */
  private record Field(String branch, String dimension) {
    private static Field of(FollowedItem item) {
      return new Field(item.branch(), item.problem().dimension());
    }
  }
}
