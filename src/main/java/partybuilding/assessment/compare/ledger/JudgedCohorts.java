package partybuilding.assessment.compare.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import partybuilding.assessment.rectification.Cohort;

/**
 * The cohorts whose day of judgement has come. Before it a low rate may only say that there was no
 * time yet.
 */
final class JudgedCohorts {
  private final TreeMap<Integer, Map<List<String>, Cohort>> byYear;

  JudgedCohorts(List<Cohort> cohorts, LocalDate asOf) {
    this.byYear =
        cohorts.stream()
            .filter(cohort -> cohort.judgedBy(asOf))
            .collect(
                Collectors.groupingBy(
                    Cohort::year,
                    TreeMap::new,
                    Collectors.toMap(
                        c -> List.of(c.branch(), c.dimension()), Function.identity())));
  }

  /** The years, ascending. */
  Collection<Integer> years() {
    return byYear.keySet();
  }

  /** The cohort of a branch in a dimension, either of them {@link Cohort#ALL} or not. */
  Optional<Cohort> find(int year, String branch, String dimension) {
    return Optional.ofNullable(byYear.get(year))
        .map(ofYear -> ofYear.get(List.of(branch, dimension)));
  }
}
