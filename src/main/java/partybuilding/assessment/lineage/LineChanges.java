package partybuilding.assessment.lineage;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import partybuilding.assessment.lineage.LineageEvent.Change;

/**
 * What the events did to the lines of the branches of one report year: each event is followed to
 * its branches once, however many are asked about.
 */
final class LineChanges {
  private final int until;
  private final Carriers carriers;
  private final Map<String, Map<Integer, Change>> breaks = new HashMap<>();
  private final Map<String, Integer> lastMerger = new HashMap<>();
  private final Map<String, Set<LineageEvent>> histories = new HashMap<>();

  /** Which branch carries on, in the report year, what another was in an earlier one. */
  interface Carriers {
    String of(String branch, int year);
  }

  /** The changes up to the report year {@code until}; {@code events} are in their order. */
  LineChanges(int until, List<LineageEvent> events, Carriers carriers) {
    this.until = until;
    this.carriers = carriers;
    events.forEach(this::enter);
  }

  private void enter(LineageEvent event) {
    broken(event).map(id -> carriers.of(id, event.year())).forEach(line -> breakAt(line, event));
    if (event.year() <= until && event.change() != Change.ABOLISH) {
      touched(event).map(id -> carriers.of(id, event.year())).forEach(line -> touch(line, event));
    }
  }

  private void breakAt(String line, LineageEvent event) {
    breaks
        .computeIfAbsent(line, unused -> new HashMap<>())
        .merge(event.year(), event.change(), (one, other) -> Collections.min(List.of(one, other)));
  }

  private void touch(String line, LineageEvent event) {
    histories.computeIfAbsent(line, unused -> new LinkedHashSet<>()).add(event);
    if (event.change() == Change.MERGE) {
      lastMerger.merge(line, event.year(), Math::max);
    }
  }

  private static Stream<String> broken(LineageEvent event) {
    return switch (event.change()) {
      case MERGE -> Stream.of(event.to());
      case SPLIT -> Stream.of(event.from(), event.to());
      default -> Stream.empty();
    };
  }

  private static Stream<String> touched(LineageEvent event) {
    return event.change() == Change.SPLIT
        ? Stream.of(event.from(), event.to())
        : Stream.of(event.to());
  }

  Optional<Change> breakAt(String branch, int year) {
    return Optional.ofNullable(breaks.get(branch)).map(years -> years.get(year));
  }

  List<LineageEvent> history(String branch) {
    return List.copyOf(histories.getOrDefault(branch, Set.of()));
  }

  boolean mergedAfter(int year, String branch) {
    return lastMerger.getOrDefault(branch, year) > year;
  }
}
