package partybuilding.assessment.compare.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import partybuilding.assessment.facts.BranchYears;
import partybuilding.assessment.rectification.Cohort;

/**
 * The cohorts whose day of judgement has come. Before it a low rate may only say that there was no
 * time yet.
 */
final class JudgedCohorts {
  private final SortedSet<Integer> years = new TreeSet<>();
  private final BranchYears<Cohort> cells = new BranchYears<>();

  JudgedCohorts(List<Cohort> cohorts, LocalDate asOf) {
    cohorts.stream()
        .filter(cohort -> cohort.judgedBy(asOf))
        .forEach(
            cohort -> {
              years.add(cohort.year());
              cells.put(cohort.year(), cohort.branch(), cohort.dimension(), cohort);
            });
  }

  /** The years, ascending. */
  Collection<Integer> years() {
    return years;
  }

  /** The cohort of a branch in a dimension, either of them {@link Cohort#ALL} or not. */
  Optional<Cohort> find(int year, String branch, String dimension) {
    return cells.find(year, branch, dimension);
  }
}
