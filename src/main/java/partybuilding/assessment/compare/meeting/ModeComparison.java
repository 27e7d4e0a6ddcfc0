package partybuilding.assessment.compare.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import partybuilding.assessment.contract.row.DebriefMode;
import partybuilding.assessment.facts.meeting.BranchDebrief;
import partybuilding.assessment.facts.meeting.ModeScore;
import partybuilding.assessment.facts.score.BranchScore;

/**
 * The branches that reported on site beside those that reported in writing. The means are of
 * published scores only, so they disclose nothing about withheld branches.
 */
final class ModeComparison {
  private final List<String> dimensions;
  private final Map<Place, DebriefMode> modes = new HashMap<>();
  private final TreeSet<Integer> years = new TreeSet<>();

  /** A branch in a year. */
  private record Place(int year, String branch) {}

  ModeComparison(List<String> dimensions, List<BranchDebrief> debriefs) {
    this.dimensions = dimensions;
    for (BranchDebrief debrief : debriefs) {
      years.add(debrief.year());
      debrief.mode().ifPresent(m -> modes.put(new Place(debrief.year(), debrief.branch()), m));
    }
  }

  /** By year, dimension, mode; only where either way of reporting has enough scores. */
  List<ModeScore> of(List<BranchScore> scores) {
    Map<List<Object>, List<Double>> byMode = new HashMap<>();
    for (BranchScore score : scores) {
      Optional.ofNullable(modes.get(new Place(score.year(), score.branch())))
          .map(mode -> List.<Object>of(score.year(), score.dimension(), mode))
          .ifPresent(
              key ->
                  score
                      .score()
                      .ifPresent(s -> byMode.computeIfAbsent(key, k -> new ArrayList<>()).add(s)));
    }
    List<ModeScore> all = new ArrayList<>();
    for (int year : years) {
      dimensions.forEach(dimension -> all.addAll(pair(year, dimension, byMode)));
    }
    return all;
  }

  private static List<ModeScore> pair(
      int year, String dimension, Map<List<Object>, List<Double>> byMode) {
    List<ModeScore> pair = new ArrayList<>();
    for (DebriefMode mode : DebriefMode.values()) {
      List<Double> scores = byMode.getOrDefault(List.of(year, dimension, mode), List.of());
      if (scores.size() >= ModeScore.LEAST) {
        pair.add(new ModeScore(year, dimension, mode, scores.size(), mean(scores)));
      }
    }
    return pair.size() == DebriefMode.values().length ? pair : List.of();
  }

  private static double mean(List<Double> scores) {
    return scores.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }
}
