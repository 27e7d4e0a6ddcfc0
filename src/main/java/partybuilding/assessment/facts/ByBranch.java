package partybuilding.assessment.facts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows indexed by branch id; the rows of a branch keep their order. */
public final class ByBranch<T> {
  private final Map<String, List<T>> rows;

  public ByBranch(Collection<T> rows, Function<T, String> branch) {
    this(rows.stream(), branch);
  }

  public ByBranch(Stream<T> rows, Function<T, String> branch) {
    this.rows = rows.collect(Collectors.groupingBy(branch));
  }

  /** All rows, those of a branch together. */
  public Stream<T> all() {
    return rows.values().stream().flatMap(List::stream);
  }

  /** The rows of a branch; none if it has no row. */
  public List<T> of(String branch) {
    return rows.getOrDefault(branch, List.of());
  }
}
