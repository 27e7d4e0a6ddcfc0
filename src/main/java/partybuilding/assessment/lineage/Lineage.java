package partybuilding.assessment.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import partybuilding.assessment.lineage.LineageEvent.Change;

/**
 * Which later branch an earlier one counts toward. A rename and a merger carry a line on; a split
 * never copies history to a child.
 */
public final class Lineage {
  private static final Comparator<LineageEvent> IN_ORDER =
      Comparator.comparing(LineageEvent::year)
          .thenComparing(LineageEvent::from)
          .thenComparing(LineageEvent::to)
          .thenComparing(LineageEvent::change);

  private final List<LineageEvent> events;
  private final Map<String, List<LineageEvent>> onward = new HashMap<>();
  private final SortedSet<Integer> years = new TreeSet<>();

  private Lineage(Collection<LineageEvent> events) {
    this.events = events.stream().distinct().sorted(IN_ORDER).toList();
    for (LineageEvent event : this.events) {
      if (event.carriesOn()) {
        onward.computeIfAbsent(event.from(), unused -> new ArrayList<>()).add(event);
        years.add(event.year());
      }
    }
  }

  /** The lineage of these events, in whatever order. */
  public static Lineage of(Collection<LineageEvent> events) {
    return new Lineage(events);
  }

  /** The branch that carries on {@code branch}'s line in {@code year}; itself if none does. */
  public String asOf(String branch, int year) {
    return follow(branch, Integer.MIN_VALUE, year);
  }

  /** The branch that carries on, in year {@code until}, what {@code branch} was in {@code year}. */
  public String asOf(String branch, int year, int until) {
    return follow(branch, year + 1, until);
  }

  private String follow(String branch, int from, int until) {
    Set<LineageEvent> taken = new HashSet<>();
    String current = branch;
    Optional<LineageEvent> next = next(current, from, until);
    while (next.isPresent() && taken.add(next.get())) {
      current = next.get().to();
      next = next(current, next.get().year(), until);
    }
    return current;
  }

  private Optional<LineageEvent> next(String branch, int from, int until) {
    return onward.getOrDefault(branch, List.of()).stream()
        .filter(e -> e.year() >= from && e.year() <= until)
        .findFirst();
  }

  /** The branches of a year by the one that carries on their line in year {@code until}. */
  public Map<String, SortedSet<String>> lines(Collection<String> branches, int year, int until) {
    Map<String, SortedSet<String>> lines = new TreeMap<>();
    for (String branch : branches) {
      lines.computeIfAbsent(asOf(branch, year, until), unused -> new TreeSet<>()).add(branch);
    }
    return lines;
  }

  /**
   * The branches of a year that any later report year sees as one, a pool a later change that adds
   * to them. A branch that was only renamed is in none: its line is its own.
   */
  public List<Pool> pools(Collection<String> branches, int year) {
    List<Pool> pools = new ArrayList<>();
    Map<String, SortedSet<String>> before = new HashMap<>();
    for (int later : years.tailSet(year + 1)) {
      lines(branches, year, later)
          .forEach(
              (id, members) -> {
                if (members.size() > 1 && !members.equals(before.put(id, members))) {
                  pools.add(new Pool(id, later, members));
                }
              });
    }
    return pools;
  }

  /**
   * The branches of a year as they were, and once more for each later report year from which on
   * some of them are seen as one. A report sees the newest view that is not newer than itself.
   */
  public List<View> views(Collection<String> branches, int year) {
    SortedMap<String, String> keys = new TreeMap<>();
    branches.forEach(branch -> keys.put(branch, branch));
    List<View> views = new ArrayList<>(List.of(new View(year, keys)));
    for (Pool pool : pools(branches, year)) {
      pool.members().forEach(member -> keys.put(member, pool.key()));
      if (views.get(views.size() - 1).since() == pool.since()) {
        views.remove(views.size() - 1);
      }
      views.add(new View(pool.since(), keys));
    }
    return views;
  }

  /**
   * The break that a branch's line has in the step to {@code year}, if it has one: the branch, or
   * what it then was, was merged, came out of a split, or lost a part by one.
   *
   * @param until the report year, whose branches carry on the lines
   */
  public Optional<Change> breakAt(String branch, int year, int until) {
    return events.stream()
        .filter(e -> e.year() == year && broken(e).anyMatch(id -> leads(id, year, until, branch)))
        .map(LineageEvent::change)
        .min(Comparator.naturalOrder());
  }

  private static Stream<String> broken(LineageEvent event) {
    return switch (event.change()) {
      case MERGE -> Stream.of(event.to());
      case SPLIT -> Stream.of(event.from(), event.to());
      default -> Stream.empty();
    };
  }

  private boolean leads(String id, int year, int until, String branch) {
    return asOf(id, year, until).equals(branch);
  }

  /**
   * What happened to a branch and to those whose lines it carries on, in the order of the years.
   *
   * @param until the report year, whose branch it is
   */
  public List<LineageEvent> history(String branch, int until) {
    return events.stream()
        .filter(e -> e.year() <= until && e.change() != Change.ABOLISH)
        .filter(e -> touched(e).anyMatch(id -> leads(id, e.year(), until, branch)))
        .toList();
  }

  private static Stream<String> touched(LineageEvent event) {
    return event.change() == Change.SPLIT
        ? Stream.of(event.from(), event.to())
        : Stream.of(event.to());
  }

  /** Whether a merger anywhere after {@code year} and up to {@code until} leads to the branch. */
  public boolean poolsPredecessors(String branch, int year, int until) {
    return events.stream()
        .filter(e -> e.change() == Change.MERGE)
        .filter(e -> e.year() > year && e.year() <= until)
        .anyMatch(e -> leads(e.to(), e.year(), until, branch));
  }

  /** The first year of a branch, where a change brought it forth and nothing came before. */
  OptionalInt firstYear(String branch) {
    OptionalInt first =
        events.stream().filter(e -> e.begins(branch)).mapToInt(LineageEvent::year).min();
    boolean older =
        first.isPresent()
            && events.stream()
                .anyMatch(e -> e.from().equals(branch) && e.year() <= first.getAsInt());
    return older ? OptionalInt.empty() : first;
  }

  /** The last year of a branch, where a change ended it and it did not come back. */
  OptionalInt lastYear(String branch) {
    OptionalInt ended =
        events.stream().filter(e -> e.ends(branch)).mapToInt(LineageEvent::year).max();
    boolean back =
        ended.isPresent()
            && events.stream().anyMatch(e -> e.to().equals(branch) && e.year() >= ended.getAsInt());
    return ended.isEmpty() || back ? OptionalInt.empty() : OptionalInt.of(ended.getAsInt() - 1);
  }
}
