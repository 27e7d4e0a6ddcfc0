package partybuilding.assessment.compare.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.facts.meeting.BranchDebrief;
import partybuilding.assessment.facts.meeting.DecidedGrade;
import partybuilding.assessment.facts.standing.BranchRank;
import partybuilding.assessment.facts.standing.RankInterval;

/**
 * The decided grades beside the order of the ballots. Two branches are taken for ordered only where
 * their rank intervals, which hold for all branches at once, do not overlap.
 */
final class GradeComparison {
  private final Map<Place, BranchRank> ranks = new HashMap<>();

  /** A branch in a year. */
  private record Place(int year, String branch) {}

  /** {@code ranks} are those of the score that stands beside the grade. */
  GradeComparison(List<BranchRank> ranks) {
    ranks.forEach(rank -> this.ranks.put(new Place(rank.year(), rank.branch()), rank));
  }

  /** By year, then in the order of the branches; only where a grade is decided. */
  List<DecidedGrade> of(List<BranchDebrief> debriefs) {
    SortedMap<Integer, List<BranchDebrief>> years =
        debriefs.stream()
            .filter(debrief -> debrief.decidedGrade().isPresent())
            .collect(Collectors.groupingBy(BranchDebrief::year, TreeMap::new, Collectors.toList()));
    List<DecidedGrade> all = new ArrayList<>();
    years.values().forEach(ofYear -> all.addAll(year(ofYear)));
    return all;
  }

  private List<DecidedGrade> year(List<BranchDebrief> debriefs) {
    Map<Grade, int[]> uppers = uppers(debriefs);
    return debriefs.stream().map(debrief -> decided(debrief, uppers)).toList();
  }

  /** The greatest ranks that the ballots allow the branches of each decided grade, ascending. */
  private Map<Grade, int[]> uppers(List<BranchDebrief> debriefs) {
    Map<Grade, int[]> uppers = new EnumMap<>(Grade.class);
    for (Grade grade : Grade.values()) {
      int[] ofGrade =
          debriefs.stream()
              .filter(debrief -> debrief.decidedGrade().equals(Optional.of(grade)))
              .flatMap(debrief -> place(debrief).stream())
              .mapToInt(RankInterval::upper)
              .sorted()
              .toArray();
      uppers.put(grade, ofGrade);
    }
    return uppers;
  }

  private Optional<BranchRank> rank(BranchDebrief debrief) {
    return Optional.ofNullable(ranks.get(new Place(debrief.year(), debrief.branch())));
  }

  private Optional<RankInterval> place(BranchDebrief debrief) {
    return rank(debrief).flatMap(BranchRank::place);
  }

  private DecidedGrade decided(BranchDebrief debrief, Map<Grade, int[]> uppers) {
    Grade grade = debrief.decidedGrade().orElseThrow();
    Optional<RankInterval> place = place(debrief);
    return new DecidedGrade(
        debrief.year(),
        debrief.branch(),
        grade,
        debrief.score(),
        rank(debrief),
        place.isEmpty()
            ? OptionalInt.empty()
            : OptionalInt.of(above(place.get().lower(), grade, uppers)));
  }

  /** How many branches of lower grades surely come before a rank. */
  private static int above(int rank, Grade grade, Map<Grade, int[]> uppers) {
    return uppers.entrySet().stream()
        .filter(other -> other.getKey().rank() > grade.rank())
        .mapToInt(other -> (int) Arrays.stream(other.getValue()).takeWhile(u -> u < rank).count())
        .sum();
  }
}
