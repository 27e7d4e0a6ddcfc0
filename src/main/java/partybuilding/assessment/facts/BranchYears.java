package partybuilding.assessment.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A lookup of values by year, branch and dimension. */
public final class BranchYears<T> {
  private final Map<Field, Map<String, T>> fields = new HashMap<>();

  private record Field(int year, String dimension) {}

  /** Enters a value; it replaces an earlier one. */
  public void put(int year, String branch, String dimension, T cell) {
    fields.computeIfAbsent(new Field(year, dimension), unused -> new HashMap<>()).put(branch, cell);
  }

  /** The value; empty if none was entered. */
  public Optional<T> find(int year, String branch, String dimension) {
    return Optional.ofNullable(fields.get(new Field(year, dimension)))
        .map(branches -> branches.get(branch));
  }
}
