package partybuilding.assessment.report.page.point;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.facts.score.CollegeScore;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.score.inference.Interval;

/**
 * The lowest dimensions of the college, taking their intervals into account.
 *
 * @param all that are on one scale and have a score
 * @param lowest of them, whose intervals lie below those of all others: one if it is clear, several
 *     if it is not known which of them is lowest, none if the intervals distinguish no dimension
 */
record WeakestDimensions(List<CollegeScore> all, List<CollegeScore> lowest) {
  WeakestDimensions {
    all = List.copyOf(all);
    lowest = List.copyOf(lowest);
  }

  static WeakestDimensions of(PageInput input) {
    List<String> together =
        input.dimensions().stream().filter(d -> !d.apart()).map(Dimension::id).toList();
    List<CollegeScore> all =
        input.college().stream()
            .filter(score -> together.contains(score.dimension()) && score.score().isPresent())
            .toList();
    return new WeakestDimensions(all, lowest(all));
  }

  private static List<CollegeScore> lowest(List<CollegeScore> all) {
    OptionalDouble bound =
        all.stream().flatMap(s -> s.interval().stream()).mapToDouble(Interval::upper).min();
    if (bound.isEmpty() || all.stream().anyMatch(score -> score.interval().isEmpty())) {
      return List.of();
    }
    List<CollegeScore> overlapping =
        all.stream().filter(score -> lower(score) <= bound.getAsDouble()).toList();
    double reach =
        overlapping.stream()
            .map(WeakestDimensions::upper)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    boolean apart =
        all.stream().filter(s -> !overlapping.contains(s)).allMatch(s -> lower(s) > reach);
    return apart && overlapping.size() < all.size() ? overlapping : List.of();
  }

  /** The one that is clearly the lowest. */
  Optional<CollegeScore> single() {
    return lowest.size() == 1 ? Optional.of(lowest.get(0)) : Optional.empty();
  }

  private static double lower(CollegeScore score) {
    return score.interval().orElseThrow().lower();
  }

  private static double upper(CollegeScore score) {
    return score.interval().orElseThrow().upper();
  }
}
