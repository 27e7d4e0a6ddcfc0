package partybuilding.assessment.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import partybuilding.assessment.contract.Debrief;
import partybuilding.assessment.contract.DebriefMode;
import partybuilding.assessment.lineage.Branch;

/** The debriefs of all years, beside the scores of their branches. */
final class DebriefComparison {
  private final Material material;
  private final List<Branch> branches;
  private final HeadlineScore scores;
  private final Map<Integer, Set<String>> onsite = new HashMap<>();

  DebriefComparison(Material material, List<Branch> branches, HeadlineScore scores) {
    this.material = material;
    this.branches = branches;
    this.scores = scores;
    for (YearlyRows<Debrief> year : material.meetings().debriefs()) {
      Set<String> lines = new HashSet<>();
      year.rows().stream()
          .filter(debrief -> debrief.mode() == DebriefMode.ONSITE)
          .forEach(debrief -> lines.add(line(debrief, year.year())));
      onsite.put(year.year(), lines);
    }
  }

  /** By year, then in the order of the branches. */
  List<BranchDebrief> debriefs() {
    List<BranchDebrief> all = new ArrayList<>();
    for (YearlyRows<Debrief> year : material.meetings().debriefs()) {
      Map<String, List<Debrief>> byLine = new HashMap<>();
      for (Debrief debrief : year.rows()) {
        String line = line(debrief, year.year());
        byLine.computeIfAbsent(line, unused -> new ArrayList<>()).add(debrief);
      }
      for (Branch branch : branches) {
        List<Debrief> own = byLine.getOrDefault(branch.id(), List.of());
        if (!own.isEmpty()) {
          all.add(debrief(year.year(), branch.id(), own));
        }
      }
    }
    return all;
  }

  private String line(Debrief debrief, int year) {
    return material.structure().lineage().asOf(debrief.branch(), year, material.year());
  }

  private BranchDebrief debrief(int year, String branch, Collection<Debrief> own) {
    return new BranchDebrief(
        year,
        branch,
        agreed(own, Debrief::mode),
        agreed(own, Debrief::partsGiven).orElse(OptionalInt.empty()),
        onsiteInTerm(year, branch),
        agreed(own, Debrief::decidedGrade).orElse(Optional.empty()),
        scores.of(year, branch));
  }

  /** What all of several debriefs say; empty if they differ. */
  private static <V> Optional<V> agreed(Collection<Debrief> own, Function<Debrief, V> what) {
    List<V> values = own.stream().map(what).distinct().toList();
    return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }

  private Optional<Boolean> onsiteInTerm(int year, String branch) {
    int first = material.rulebook().term().firstYearOf(year);
    List<Integer> years = IntStream.rangeClosed(first, year).boxed().toList();
    if (years.stream().anyMatch(y -> onsite.getOrDefault(y, Set.of()).contains(branch))) {
      return Optional.of(true);
    }
    return onsite.keySet().containsAll(years) ? Optional.of(false) : Optional.empty();
  }
}
