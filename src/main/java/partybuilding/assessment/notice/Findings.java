package partybuilding.assessment.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was found in some files: everything counted, the first of each kind in a file kept.
 *
 * @param kept gravest first, then by place
 * @param counts of every kind in every file, by file
 */
public record Findings(List<Finding> kept, List<FindingCount> counts) {
  /** Nothing found. */
  public static final Findings NONE = new Findings(List.of(), List.of());

  /** Sorts both lists. */
  public Findings {
    kept = kept.stream().sorted(Finding.BY_PLACE).toList();
    counts = counts.stream().sorted(FindingCount.BY_FILE).toList();
  }

  /** Findings of which every one is kept. */
  public static Findings of(Collection<Finding> all) {
    Map<FindingCount, Long> counts =
        all.stream()
            .map(f -> new FindingCount(f.place().file(), f.severity(), f.code(), 1))
            .collect(Collectors.groupingBy(kind -> kind, Collectors.counting()));
    return new Findings(List.copyOf(all), times(counts));
  }

  /** These and others together; what both have of one kind and file adds up. */
  public Findings and(Findings others) {
    List<Finding> allKept = new ArrayList<>(kept);
    allKept.addAll(others.kept);
    Map<FindingCount, Long> sums = new TreeMap<>(FindingCount.BY_FILE);
    counts.forEach(c -> sums.merge(c, c.count(), Long::sum));
    others.counts.forEach(c -> sums.merge(c, c.count(), Long::sum));
    return new Findings(allKept, times(sums));
  }

  /** All but some kinds. */
  public Findings without(Set<String> codes) {
    return new Findings(
        kept.stream().filter(f -> !codes.contains(f.code())).toList(),
        counts.stream().filter(c -> !codes.contains(c.code())).toList());
  }

  /** What was found in one file. */
  public Findings in(String file) {
    return new Findings(
        kept.stream().filter(f -> f.place().file().equals(file)).toList(),
        counts.stream().filter(c -> c.file().equals(file)).toList());
  }

  /** The kept findings of one kind in one file. */
  public List<Finding> kept(FindingCount kind) {
    return kept.stream()
        .filter(f -> f.place().file().equals(kind.file()) && f.code().equals(kind.code()))
        .toList();
  }

  /** How many there were of a severity, kept or not. */
  public long count(Severity severity) {
    return counts.stream()
        .filter(c -> c.severity() == severity)
        .mapToLong(FindingCount::count)
        .sum();
  }

  static List<FindingCount> times(Map<FindingCount, Long> counts) {
    return counts.entrySet().stream().map(e -> e.getKey().times(e.getValue())).toList();
  }
}
