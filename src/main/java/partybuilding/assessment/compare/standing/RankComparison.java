package partybuilding.assessment.compare.standing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import partybuilding.assessment.compare.line.AsIsYear;
import partybuilding.assessment.compare.line.Lines;
import partybuilding.assessment.compare.standing.Ranking.Distances;
import partybuilding.assessment.facts.standing.BranchRank;
import partybuilding.assessment.facts.standing.Ceiling;
import partybuilding.assessment.facts.standing.Distinction;
import partybuilding.assessment.facts.standing.Separation;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.score.Shares;
import partybuilding.assessment.score.YearFigures;

/** Every year's branches, as the report year sees them, in order and as far as they differ. */
final class RankComparison {
  private final Lines lines;
  private final SortedMap<Integer, YearRanking> rankings = new TreeMap<>();

  RankComparison(Lines lines) {
    this.lines = lines;
    lines.years().values().parallelStream()
        .map(this::ranking)
        .forEachOrdered(ranking -> rankings.put(ranking.year(), ranking));
  }

  private YearRanking ranking(AsIsYear year) {
    Map<String, Ranking> ofYear = new LinkedHashMap<>();
    lines.dimensions().forEach(dimension -> ofYear.put(dimension, ranking(year, dimension)));
    return new YearRanking(year.year(), ofYear);
  }

  private Ranking ranking(AsIsYear year, String dimension) {
    return Ranking.of(year.scored(dimension), lines.standingsOf(year.year()).effects(dimension));
  }

  /** The ranks of the report year's branches, by year and dimension. */
  List<BranchRank> ranks() {
    Set<String> known = lines.branches().stream().map(Branch::id).collect(Collectors.toSet());
    List<BranchRank> ranks = new ArrayList<>();
    for (YearRanking ofYear : rankings.values()) {
      ofYear.ranks().stream().filter(rank -> known.contains(rank.branch())).forEach(ranks::add);
    }
    return ranks;
  }

  /** By year, then in the dimensions' order. */
  List<Separation> separations() {
    List<Separation> separations = new ArrayList<>();
    for (YearFigures year : lines.input().figures()) {
      for (String dimension : lines.dimensions()) {
        separations.add(separation(year, dimension));
      }
    }
    return separations;
  }

  private Separation separation(YearFigures year, String dimension) {
    Optional<YearRanking> ranking = Optional.ofNullable(rankings.get(year.year()));
    Optional<Distances> distances = ranking.flatMap(r -> r.distances(dimension));
    Optional<Shares> shares = shares(year, dimension);
    return new Separation(
        year.year(),
        dimension,
        shares,
        distances.stream().mapToDouble(Distances::rankability).findFirst(),
        ceiling(shares, distances),
        distances.map(Distances::heterogeneity),
        ranking.map(r -> r.distinction(dimension)).orElse(Distinction.NONE));
  }

  private static Optional<Ceiling> ceiling(Optional<Shares> shares, Optional<Distances> distances) {
    if (shares.filter(s -> s.good() > Ceiling.MOSTLY_GOOD).isPresent()) {
      return Optional.of(Ceiling.GOOD_ABOVE_90);
    }
    return distances.filter(d -> !d.any()).map(d -> Ceiling.NO_SPREAD);
  }

  /** The mean over the branches as they were, as the college's own score is. */
  private static Optional<Shares> shares(YearFigures year, String dimension) {
    List<Shares> all =
        year.branches().stream()
            .filter(f -> f.dimension().equals(dimension))
            .filter(f -> year.names().containsKey(f.branch()))
            .flatMap(f -> f.shares().stream())
            .toList();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Shares(
                all.stream().mapToDouble(Shares::good).average().orElseThrow(),
                all.stream().mapToDouble(Shares::goodOrFairlyGood).average().orElseThrow()));
  }
}
