package partybuilding.assessment.intake.structure;

import static partybuilding.assessment.lineage.RegisteredBranch.NO_END;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import partybuilding.assessment.lineage.LineageEvent;
import partybuilding.assessment.lineage.LineageEvent.Change;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.lineage.RegisteredBranch;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.StructureNotice.ChangeOutsideYears;
import partybuilding.assessment.notice.StructureNotice.LineageCircle;
import partybuilding.assessment.notice.StructureNotice.LoneMerger;
import partybuilding.assessment.notice.StructureNotice.StillValid;
import partybuilding.assessment.notice.StructureNotice.TwoSuccessors;

/** Holds the changes against each other and against the register. */
final class LineageCheck {
  private final List<Entry> entries;
  private final Register register;
  private final Map<Step, SortedSet<String>> successors = new HashMap<>();
  private final Map<Step, Set<String>> merged = new HashMap<>();

  LineageCheck(List<Entry> entries, Register register) {
    this.entries = List.copyOf(entries);
    this.register = register;
    for (Entry entry : entries) {
      LineageEvent event = entry.event();
      if (carries(event)) {
        add(successors, event.from(), event.year()).add(event.to());
      }
      if (event.change() == Change.MERGE) {
        merged
            .computeIfAbsent(new Step(event.to(), event.year()), unused -> new HashSet<>())
            .add(event.from());
      }
    }
  }

  /** A change and where it stands. */
  record Entry(LineageEvent event, Place place) {}

  /** A branch in the year of a change. */
  private record Step(String branch, int year) {}

  /** A merger of a branch into itself says that the branch lives on. */
  private static boolean carries(LineageEvent event) {
    return event.change() == Change.RENAME || event.change() == Change.MERGE;
  }

  private static SortedSet<String> add(Map<Step, SortedSet<String>> map, String branch, int year) {
    return map.computeIfAbsent(new Step(branch, year), unused -> new TreeSet<>());
  }

  /** Why a change contradicts the others, if it does. */
  Optional<Notice> contradiction(Entry entry) {
    LineageEvent event = entry.event();
    if (!carries(event)) {
      return Optional.empty();
    }
    String year = Integer.toString(event.year());
    SortedSet<String> after = add(successors, event.from(), event.year());
    if (after.size() > 1) {
      String all = String.join("、", after);
      return Optional.of(new TwoSuccessors(entry.place(), event.from(), year, all));
    }
    return circular(event)
        ? Optional.of(new LineageCircle(entry.place(), event.from(), year))
        : Optional.empty();
  }

  /** Whether the changes of the year lead from the later branch back to the earlier. */
  private boolean circular(LineageEvent event) {
    if (event.from().equals(event.to())) {
      return event.change() == Change.RENAME;
    }
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(event.to()));
    while (!open.isEmpty()) {
      String branch = open.pop();
      if (branch.equals(event.from())) {
        return true;
      }
      if (seen.add(branch)) {
        open.addAll(successors.getOrDefault(new Step(branch, event.year()), new TreeSet<>()));
      }
    }
    return false;
  }

  /** What does not fit though the change can be followed. */
  List<Notice> doubts(Entry entry) {
    List<Notice> doubts = new ArrayList<>();
    loneMerger(entry).ifPresent(doubts::add);
    stillValid(entry).ifPresent(doubts::add);
    outsideYears(entry).forEach(doubts::add);
    return doubts;
  }

  /** One branch may be taken into another that was there before; that one need not be named. */
  private Optional<Notice> loneMerger(Entry entry) {
    LineageEvent event = entry.event();
    Step step = new Step(event.to(), event.year());
    boolean alone =
        event.change() == Change.MERGE && merged.getOrDefault(step, Set.of()).size() == 1;
    boolean isNew =
        event.from().equals(event.to())
            || register.find(event.to()).filter(l -> l.validFrom() >= event.year()).isPresent();
    return alone && isNew
        ? Optional.of(new LoneMerger(entry.place(), event.to()))
        : Optional.empty();
  }

  private Optional<Notice> stillValid(Entry entry) {
    LineageEvent event = entry.event();
    boolean back =
        entries.stream()
            .map(Entry::event)
            .anyMatch(e -> e.to().equals(event.from()) && e.year() > event.year());
    return register
        .find(event.from())
        .filter(line -> event.ends(event.from()) && !back)
        .filter(line -> line.validTo() != NO_END && line.validTo() >= event.year())
        .map(
            line ->
                new StillValid(entry.place(), line.label(), Integer.toString(event.year() - 1)));
  }

  /** The earlier branch must have been there the year before, the later one in the year itself. */
  private Stream<Notice> outsideYears(Entry entry) {
    LineageEvent event = entry.event();
    Stream<RegisteredBranch> before =
        register.find(event.from()).filter(line -> !line.existsIn(event.year() - 1)).stream();
    Stream<RegisteredBranch> after =
        register.find(event.to()).filter(line -> !line.existsIn(event.year())).stream();
    return Stream.concat(before, after)
        .distinct()
        .map(
            line ->
                new ChangeOutsideYears(
                    entry.place(), line.label(), Integer.toString(event.year())));
  }
}
