package partybuilding.assessment.compare.line;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.lineage.Pool;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.Caveats.Absence;
import partybuilding.assessment.score.IndicatorFigure;
import partybuilding.assessment.score.YearFigures;

/**
 * One year's figures as the report year sees the branches: a renamed branch under its present
 * number, merged ones as one.
 */
public final class AsIsYear {
  private final YearFigures figures;
  private final Map<String, String> branchByKey = new HashMap<>();
  private final Map<String, Map<String, BranchFigure>> scores = new HashMap<>();
  private final Set<String> withheld = new HashSet<>();
  private final Map<Field, Set<String>> absent = new HashMap<>();

  /** A branch in a dimension. */
  private record Field(String branch, String dimension) {}

  AsIsYear(YearFigures figures, Lineage lineage, int reportYear) {
    this.figures = figures;
    int year = figures.year();
    figures.withheld().forEach(id -> withheld.add(lineage.asOf(id, year, reportYear)));
    SortedSet<String> present = new TreeSet<>();
    figures.branches().forEach(f -> present.add(f.branch()));
    figures.indicators().forEach(f -> present.add(f.branch()));
    Map<String, String> pools = pools(present, lineage, reportYear);
    lineage
        .lines(own(present), year, reportYear)
        .forEach((id, members) -> branchByKey.put(key(id, members, pools), id));
    for (BranchFigure figure : figures.branches()) {
      Optional.ofNullable(branchByKey.get(figure.branch()))
          .ifPresent(id -> scores(figure.dimension()).put(id, figure));
    }
    figures.caveats().absences().forEach(this::put);
  }

  private Map<String, BranchFigure> scores(String dimension) {
    return scores.computeIfAbsent(dimension, unused -> new HashMap<>());
  }

  private void put(Absence absence) {
    branchOf(absence.branch())
        .ifPresent(
            id ->
                absent
                    .computeIfAbsent(new Field(id, absence.dimension()), unused -> new HashSet<>())
                    .add(absence.group()));
  }

  private List<String> own(SortedSet<String> present) {
    return present.stream().filter(id -> figures.names().containsKey(id)).toList();
  }

  /** The key of the newest pool of each branch that the report year knows of. */
  private Map<String, String> pools(SortedSet<String> present, Lineage lineage, int reportYear) {
    Map<String, String> keys = new HashMap<>();
    for (Pool pool : lineage.pools(own(present), figures.year())) {
      if (pool.since() <= reportYear && present.contains(pool.key())) {
        keys.put(pool.id(), pool.key());
      }
    }
    return keys;
  }

  /** Under what the figures of a branch are kept: a pool's key, or what the branch then was. */
  private static String key(String id, SortedSet<String> members, Map<String, String> pools) {
    String own = members.contains(id) ? id : members.first();
    return members.size() > 1 ? pools.getOrDefault(id, own) : own;
  }

  public int year() {
    return figures.year();
  }

  /** The figure of a branch of the report year, under whatever number it is kept. */
  Optional<BranchFigure> find(String branch, String dimension) {
    return Optional.ofNullable(scores.getOrDefault(dimension, Map.of()).get(branch));
  }

  /** The branch of the report year whose figures, or standings, are kept under a key. */
  Optional<String> branchOf(String key) {
    return Optional.ofNullable(branchByKey.get(key));
  }

  /** The weighted groups that the score of a branch does without. */
  Set<String> absent(String branch, String dimension) {
    return absent.getOrDefault(new Field(branch, dimension), Set.of());
  }

  /** The figures of all branches that have a score in a dimension, by branch. */
  public SortedMap<String, BranchFigure> scored(String dimension) {
    SortedMap<String, BranchFigure> scored = new TreeMap<>();
    scores
        .getOrDefault(dimension, Map.of())
        .forEach(
            (branch, figure) -> {
              if (figure.score().isPresent()) {
                scored.put(branch, figure);
              }
            });
    return scored;
  }

  /** Whether the branch, or one it came from, had fewer voters than the minimum group. */
  public boolean withheld(String branch) {
    return withheld.contains(branch);
  }

  /** The figures of single indicators, under the numbers of the report year. */
  public List<IndicatorFigure> indicators() {
    return figures.indicators().stream()
        .filter(figure -> branchByKey.containsKey(figure.branch()))
        .map(figure -> of(branchByKey.getOrDefault(figure.branch(), ""), figure))
        .toList();
  }

  private static IndicatorFigure of(String branch, IndicatorFigure f) {
    return new IndicatorFigure(
        f.year(), branch, f.indicator(), f.group(), f.statistics(), f.note());
  }
}
