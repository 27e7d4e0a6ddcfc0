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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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
  private final SortedSet<Integer> years;
  private final Map<String, List<LineageEvent>> byFrom;
  private final Map<String, List<LineageEvent>> byTo;
  private final Map<Integer, LineChanges> changes = new ConcurrentHashMap<>();

  private Lineage(Collection<LineageEvent> events) {
    this.events = events.stream().distinct().sorted(IN_ORDER).toList();
    this.years =
        this.events.stream()
            .filter(LineageEvent::carriesOn)
            .map(LineageEvent::year)
            .collect(Collectors.toCollection(TreeSet::new));
    this.byFrom = this.events.stream().collect(Collectors.groupingBy(LineageEvent::from));
    this.byTo = this.events.stream().collect(Collectors.groupingBy(LineageEvent::to));
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
    if (!byFrom.containsKey(branch)) {
      return branch;
    }
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
    return outOf(branch)
        .filter(e -> e.carriesOn() && e.year() >= from && e.year() <= until)
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
    List<String> moving = branches.stream().filter(this::moves).toList();
    List<Pool> pools = new ArrayList<>();
    Map<String, SortedSet<String>> before = new HashMap<>();
    for (int later : years.tailSet(year + 1)) {
      lines(moving, year, later)
          .forEach(
              (id, members) -> {
                if (members.size() > 1 && !members.equals(before.put(id, members))) {
                  pools.add(new Pool(id, later, members));
                }
              });
    }
    return pools;
  }

  /** Whether a line can leave a branch, or come to it. */
  private boolean moves(String branch) {
    return Stream.concat(outOf(branch), into(branch)).anyMatch(LineageEvent::carriesOn);
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
    return changes(until).breakAt(branch, year);
  }

  private LineChanges changes(int until) {
    return changes.computeIfAbsent(
        until,
        unused -> new LineChanges(until, events, (branch, year) -> asOf(branch, year, until)));
  }

  /**
   * What happened to a branch and to those whose lines it carries on, in the order of the years.
   *
   * @param until the report year, whose branch it is
   */
  public List<LineageEvent> history(String branch, int until) {
    return changes(until).history(branch);
  }

  /** Whether a merger anywhere after {@code year} and up to {@code until} leads to the branch. */
  public boolean poolsPredecessors(String branch, int year, int until) {
    return changes(until).mergedAfter(year, branch);
  }

  /** The first year of a branch, where a change brought it forth and nothing came before. */
  OptionalInt firstYear(String branch) {
    OptionalInt first =
        into(branch).filter(e -> e.begins(branch)).mapToInt(LineageEvent::year).min();
    boolean older = first.isPresent() && outOf(branch).anyMatch(e -> e.year() <= first.getAsInt());
    return older ? OptionalInt.empty() : first;
  }

  /** The last year of a branch, where a change ended it and it did not come back. */
  OptionalInt lastYear(String branch) {
    OptionalInt ended =
        outOf(branch).filter(e -> e.ends(branch)).mapToInt(LineageEvent::year).max();
    boolean back = ended.isPresent() && into(branch).anyMatch(e -> e.year() >= ended.getAsInt());
    return ended.isEmpty() || back ? OptionalInt.empty() : OptionalInt.of(ended.getAsInt() - 1);
  }

  private Stream<LineageEvent> outOf(String branch) {
    return byFrom.getOrDefault(branch, List.of()).stream();
  }

  private Stream<LineageEvent> into(String branch) {
    return byTo.getOrDefault(branch, List.of()).stream();
  }
}
