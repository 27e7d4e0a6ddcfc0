package partybuilding.assessment.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is known of the branches in each year and dimension, for looking up. */
public final class BranchYears<T> {
  private final Map<Field, Map<String, T>> fields = new HashMap<>();

  private record Field(int year, String dimension) {}

  /** Enters what is known of a branch, in the place of what was. */
  public void put(int year, String branch, String dimension, T cell) {
    fields.computeIfAbsent(new Field(year, dimension), unused -> new HashMap<>()).put(branch, cell);
  }

  /** Empty where nothing is known. */
  public Optional<T> find(int year, String branch, String dimension) {
    return Optional.ofNullable(fields.get(new Field(year, dimension)))
        .map(branches -> branches.get(branch));
  }
}
