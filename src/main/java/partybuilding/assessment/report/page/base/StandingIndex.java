package partybuilding.assessment.report.page.base;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.standing.AdjustedScore;
import partybuilding.assessment.facts.standing.BranchRank;
import partybuilding.assessment.facts.standing.BranchTrend;
import partybuilding.assessment.facts.standing.Separation;

/** The positions of the branches in the report year, indexed by branch and dimension. */
public final class StandingIndex {
  private final Map<Key, AdjustedScore> adjusted;
  private final Map<Key, BranchTrend> trends;
  private final Map<Key, BranchRank> ranks;
  private final Map<String, Separation> separations;

  private StandingIndex(Comparison facts) {
    int year = facts.year();
    this.adjusted =
        facts.standings().adjusted().stream()
            .filter(score -> score.year() == year)
            .collect(Collectors.toMap(s -> new Key(s.branch(), s.dimension()), each()));
    this.trends =
        facts.standings().trends().stream()
            .collect(Collectors.toMap(t -> new Key(t.branch(), t.dimension()), each()));
    this.ranks =
        facts.standings().ranks().stream()
            .filter(rank -> rank.year() == year)
            .collect(Collectors.toMap(r -> new Key(r.branch(), r.dimension()), each()));
    this.separations =
        facts.standings().separations().stream()
            .filter(separation -> separation.year() == year)
            .collect(Collectors.toMap(Separation::dimension, each()));
  }

  public static StandingIndex of(Comparison facts) {
    return new StandingIndex(facts);
  }

  private static <T> Function<T, T> each() {
    return Function.identity();
  }

  /** Whether there is nothing to report. */
  public boolean isEmpty() {
    return adjusted.isEmpty() && trends.isEmpty() && separations.isEmpty();
  }

  /** Whether strictness could be removed from the year's ballots. */
  public boolean adjusted() {
    return !adjusted.isEmpty();
  }

  public Optional<AdjustedScore> adjusted(String branch, String dimension) {
    return Optional.ofNullable(adjusted.get(new Key(branch, dimension)));
  }

  /** The number of components of branches that no ballot connects. */
  public long components(String dimension) {
    return adjusted.values().stream()
        .filter(score -> score.dimension().equals(dimension))
        .flatMap(score -> score.adjustment().stream())
        .map(AdjustedScore.Adjustment::component)
        .distinct()
        .count();
  }

  public Optional<BranchTrend> trend(String branch, String dimension) {
    return Optional.ofNullable(trends.get(new Key(branch, dimension)));
  }

  public Optional<Separation> separation(String dimension) {
    return Optional.ofNullable(separations.get(dimension));
  }

  /** The ranks of these branches, in their order. */
  public List<BranchRank> ranks(List<String> branches, String dimension) {
    return branches.stream()
        .flatMap(branch -> Optional.ofNullable(ranks.get(new Key(branch, dimension))).stream())
        .toList();
  }

  private record Key(String branch, String dimension) {}
}
