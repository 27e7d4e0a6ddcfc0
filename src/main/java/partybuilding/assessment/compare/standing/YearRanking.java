package partybuilding.assessment.compare.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.compare.standing.Ranking.Distances;
import partybuilding.assessment.facts.standing.BranchRank;
import partybuilding.assessment.facts.standing.Distinction;
import partybuilding.assessment.score.inference.Family;

/**
 * One year's branches in the order of each dimension, and the one rule for ranks: a branch has a
 * rank only in a dimension in which the branches differ significantly, under false-discovery
 * control at q = 0.05 over the dimensions of the year, and in which at least half of their
 * differences is not noise. Its rank is an interval that holds together with all others at 95 %.
 */
final class YearRanking {
  private final int year;
  private final Map<String, Ranking> rankings;
  private final Map<String, Distances> distances = new LinkedHashMap<>();
  private final Map<String, Distinction> distinctions = new HashMap<>();

  /** Of rankings by dimension. */
  YearRanking(int year, Map<String, Ranking> rankings) {
    this.year = year;
    this.rankings = rankings;
    rankings.forEach((id, ranking) -> ranking.distances().ifPresent(d -> distances.put(id, d)));
    List<Distances> family = List.copyOf(distances.values());
    List<Boolean> differ =
        Family.real(
            family.stream().map(d -> OptionalDouble.of(d.heterogeneity().probability())).toList());
    List<String> dimensions = List.copyOf(distances.keySet());
    for (int i = 0; i < dimensions.size(); i++) {
      distinctions.put(dimensions.get(i), distinction(differ.get(i), family.get(i)));
    }
  }

  private static Distinction distinction(boolean differ, Distances distances) {
    if (!differ) {
      return Distinction.NONE;
    }
    return distances.rankability() < Distinction.LEAST_RANKABILITY
        ? Distinction.MOSTLY_NOISE
        : Distinction.RANKABLE;
  }

  int year() {
    return year;
  }

  /** How far apart the branches are; empty with fewer than three that have an interval. */
  Optional<Distances> distances(String dimension) {
    return Optional.ofNullable(distances.get(dimension));
  }

  /** How far the branches are distinct in a dimension. */
  Distinction distinction(String dimension) {
    return distinctions.getOrDefault(dimension, Distinction.NONE);
  }

  /** The ranks in all dimensions; none of fewer than three branches. */
  List<BranchRank> ranks() {
    List<BranchRank> ranks = new ArrayList<>();
    rankings.forEach(
        (dimension, ranking) -> {
          boolean rankable = distinction(dimension) == Distinction.RANKABLE;
          for (BranchRank rank : ranking.ranks(year, dimension)) {
            ranks.add(rankable ? rank : rank.withoutPlace());
          }
        });
    return ranks;
  }
}
