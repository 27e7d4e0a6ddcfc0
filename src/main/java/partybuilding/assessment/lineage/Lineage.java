package partybuilding.assessment.lineage;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which later branch an earlier one counts toward. A rename and a merger carry a line on; a split
 * never copies history to a child.
 */
public final class Lineage {
  private final List<LineageEvent> events;

  private Lineage(Collection<LineageEvent> events) {
    this.events = List.copyOf(events);
  }

  /** The lineage of these events. */
  public static Lineage of(Collection<LineageEvent> events) {
    return new Lineage(events);
  }

  /**
   * Every later branch that a branch's ballots of {@code year} count toward, itself left out: one a
   * later change, so that any report year finds the branch as it then was.
   */
  public Set<String> successors(String branch, int year) {
    Set<String> successors = new TreeSet<>(Set.of(branch));
    follow(branch, year, successors);
    successors.remove(branch);
    return successors;
  }

  private void follow(String branch, int year, Set<String> successors) {
    for (LineageEvent event : events) {
      boolean carriedOn =
          event.change().carriesOn() && event.from().equals(branch) && event.year() > year;
      if (carriedOn && successors.add(event.to())) {
        follow(event.to(), event.year() - 1, successors);
      }
    }
  }

  /** The branch that carries on {@code branch}'s line in {@code year}; itself if none does. */
  public String asOf(String branch, int year) {
    Map<String, Integer> seen = new LinkedHashMap<>();
    String current = branch;
    Optional<LineageEvent> next = nextEvent(current, year, 0);
    while (next.isPresent() && seen.putIfAbsent(current, next.get().year()) == null) {
      current = next.get().to();
      next = nextEvent(current, year, next.get().year());
    }
    return current;
  }

  private Optional<LineageEvent> nextEvent(String branch, int until, int after) {
    return events.stream()
        .filter(e -> e.change().carriesOn() && e.from().equals(branch))
        .filter(e -> e.year() <= until && e.year() >= after)
        .findFirst();
  }

  /** The break that a branch's line has in the step to {@code year}, if it has one. */
  public Optional<LineageEvent.Change> breakAt(String branch, int year) {
    return events.stream()
        .filter(e -> e.year() == year && e.to().equals(branch))
        .map(LineageEvent::change)
        .filter(c -> c == LineageEvent.Change.MERGE || c == LineageEvent.Change.SPLIT)
        .findFirst();
  }

  /** Whether a merger anywhere after {@code year} and up to {@code until} leads to the branch. */
  public boolean poolsPredecessors(String branch, int year, int until) {
    return events.stream()
        .filter(e -> e.change() == LineageEvent.Change.MERGE)
        .filter(e -> e.year() > year && e.year() <= until)
        .anyMatch(e -> asOf(e.to(), until).equals(branch));
  }
}
