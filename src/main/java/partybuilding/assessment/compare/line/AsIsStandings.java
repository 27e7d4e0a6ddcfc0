package partybuilding.assessment.compare.line;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import partybuilding.assessment.standing.BranchStanding;
import partybuilding.assessment.standing.BranchStanding.Effect;
import partybuilding.assessment.standing.YearStandings;

/**
 * One year's standings as the report year sees the branches: of the views that are kept of the
 * year, the newest that it knows of.
 */
public final class AsIsStandings {
  static final AsIsStandings NONE = new AsIsStandings();

  private final Map<String, SortedMap<String, BranchStanding>> byDimension = new HashMap<>();

  private AsIsStandings() {}

  /**
   * The standings under the numbers that {@code seen} gives the branches. Their components bear the
   * first number among {@code present}, the branches of the report year.
   */
  static AsIsStandings of(YearStandings kept, AsIsYear seen, Present present) {
    AsIsStandings standings = new AsIsStandings();
    int view = view(kept, present.year());
    kept.standings().stream()
        .filter(standing -> standing.since() == view)
        .forEach(s -> seen.branchOf(s.branch()).ifPresent(branch -> standings.put(branch, s)));
    standings.byDimension.values().forEach(ofDimension -> rename(ofDimension, present.branches()));
    return standings;
  }

  /** The report year and its branches. */
  record Present(int year, Set<String> branches) {}

  private static int view(YearStandings kept, int reportYear) {
    return kept.standings().stream()
        .mapToInt(BranchStanding::since)
        .filter(since -> since <= reportYear)
        .max()
        .orElse(reportYear);
  }

  private void put(String branch, BranchStanding standing) {
    byDimension
        .computeIfAbsent(standing.dimension(), unused -> new TreeMap<>())
        .put(branch, standing);
  }

  private static void rename(SortedMap<String, BranchStanding> standings, Set<String> present) {
    Map<String, String> names = new HashMap<>();
    standings.forEach(
        (branch, standing) ->
            standing
                .effect()
                .filter(effect -> present.contains(branch))
                .ifPresent(
                    effect -> names.merge(effect.component(), branch, AsIsStandings::first)));
    standings.replaceAll((branch, standing) -> named(standing, names));
  }

  private static BranchStanding named(BranchStanding s, Map<String, String> names) {
    Optional<Effect> effect =
        s.effect().map(e -> named(e, names.getOrDefault(e.component(), e.component())));
    return new BranchStanding(s.since(), s.branch(), s.dimension(), effect, s.note());
  }

  private static Effect named(Effect e, String component) {
    return new Effect(e.value(), e.adjusted(), e.uncertainty(), component, e.neighbours());
  }

  /** By code points, whose order is that of the bytes of UTF-8. */
  private static String first(String one, String other) {
    boolean before = Arrays.compareUnsigned(utf8(one), utf8(other)) < 0;
    return before ? one : other;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Whether the year has none, as its ballots carry no ids. */
  public boolean isEmpty() {
    return byDimension.isEmpty();
  }

  public Optional<BranchStanding> find(String branch, String dimension) {
    return Optional.ofNullable(byDimension.get(dimension)).map(standings -> standings.get(branch));
  }

  /** The effects of all branches that have one in a dimension, by branch. */
  public SortedMap<String, Effect> effects(String dimension) {
    SortedMap<String, Effect> effects = new TreeMap<>();
    Optional.ofNullable(byDimension.get(dimension))
        .ifPresent(
            standings ->
                standings.forEach(
                    (branch, standing) ->
                        standing.effect().ifPresent(effect -> effects.put(branch, effect))));
    return effects;
  }
}
