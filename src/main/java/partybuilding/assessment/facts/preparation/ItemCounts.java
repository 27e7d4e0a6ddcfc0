package partybuilding.assessment.facts.preparation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.rectification.Outcome;

/**
 * Counts of the ledger items to be reported to a meeting.
 *
 * @param raised by the previous meeting or since
 * @param carriedOver from earlier years
 * @param outcomes the number of items by outcome
 * @param returned those of them that were sent back after being reported as rectified
 * @param recurred those of them that repeat a closed item, as stated by the ledger
 */
public record ItemCounts(
    long raised, long carriedOver, Map<Outcome, Long> outcomes, long returned, long recurred) {
  static final ItemCounts NONE = new ItemCounts(0, 0, Map.of(), 0, 0);

  public ItemCounts {
    EnumMap<Outcome, Long> copy = new EnumMap<>(Outcome.class);
    copy.putAll(outcomes);
    outcomes = Collections.unmodifiableMap(copy);
  }

  static ItemCounts of(List<PreparedItem> items) {
    Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    items.forEach(item -> outcomes.merge(item.outcome(), 1L, Long::sum));
    long carried = items.stream().filter(PreparedItem::carriedOver).count();
    return new ItemCounts(
        items.size() - carried,
        carried,
        outcomes,
        items.stream().filter(PreparedItem::returned).count(),
        items.stream().filter(item -> item.earlier().isPresent()).count());
  }

  ItemCounts plus(ItemCounts other) {
    Map<Outcome, Long> sums = new EnumMap<>(Outcome.class);
    sums.putAll(outcomes);
    other.outcomes.forEach((outcome, count) -> sums.merge(outcome, count, Long::sum));
    return new ItemCounts(
        raised + other.raised,
        carriedOver + other.carriedOver,
        sums,
        returned + other.returned,
        recurred + other.recurred);
  }

  /** The number of items. */
  public long all() {
    return raised + carriedOver;
  }

  /** The number of items with this outcome. */
  public long of(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0L);
  }
}
