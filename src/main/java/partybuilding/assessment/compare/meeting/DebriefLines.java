package partybuilding.assessment.compare.meeting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.compare.input.YearlyRows;
import partybuilding.assessment.contract.row.Debrief;

/** The debriefs of all years, by the branches that carry on the lines in the report year. */
final class DebriefLines {
  private final SortedMap<Integer, Map<String, List<Debrief>>> years = new TreeMap<>();

  DebriefLines(ComparisonInput input) {
    for (YearlyRows<Debrief> file : input.meetings().debriefs()) {
      Map<String, List<Debrief>> byLine = new HashMap<>();
      for (Debrief debrief : file.rows()) {
        String line = input.structure().lineage().asOf(debrief.branch(), file.year(), input.year());
        byLine.computeIfAbsent(line, unused -> new ArrayList<>()).add(debrief);
      }
      years.put(file.year(), byLine);
    }
  }

  /** The years that have a file. */
  SortedSet<Integer> years() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(years.keySet()));
  }

  /** The debriefs of a branch, several where its predecessors were merged since. */
  List<Debrief> of(int year, String branch) {
    return years.getOrDefault(year, Map.of()).getOrDefault(branch, List.of());
  }

  /** The name of a branch's secretary in a year; empty if the year names none or several. */
  Optional<String> secretary(int year, String branch) {
    List<Optional<String>> named =
        of(year, branch).stream().map(Debrief::secretary).distinct().toList();
    return named.size() == 1 ? named.get(0) : Optional.empty();
  }
}
