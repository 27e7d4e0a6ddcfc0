package partybuilding.assessment.compare;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rows by the branch that each is about, those of a branch in their order. */
final class ByBranch<T> {
  private final Map<String, List<T>> rows;

  ByBranch(Collection<T> rows, Function<T, String> branch) {
    this.rows = rows.stream().collect(Collectors.groupingBy(branch));
  }

  /** The rows of a branch; none of one that has no row. */
  List<T> of(String branch) {
    return rows.getOrDefault(branch, List.of());
  }
}
