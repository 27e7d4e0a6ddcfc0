package partybuilding.assessment.report.page.base;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import partybuilding.assessment.lineage.Branch;

/**
 * Branches of one kind under one organisation.
 *
 * @param name the kind, with the parent organisation if there are several; empty if unknown
 * @param rows in their fixed order
 * @param <R> a branch's row
 */
public record BranchGroup<R>(String name, List<R> rows) {
  public BranchGroup {
    rows = List.copyOf(rows);
  }

  /** The branches by organisation and kind, in the order of their first branches. */
  public static <R> List<BranchGroup<R>> of(
      List<Branch> branches, Function<Branch, R> row, PageInput input) {
    Map<String, Map<String, List<Branch>>> units = new LinkedHashMap<>();
    for (Branch branch : branches) {
      units
          .computeIfAbsent(branch.parent(), unused -> new LinkedHashMap<>())
          .computeIfAbsent(branch.kind(), unused -> new ArrayList<>())
          .add(branch);
    }
    boolean named = input.facts().branches().stream().map(Branch::parent).distinct().count() > 1;
    return units.values().stream()
        .flatMap(kinds -> kinds.values().stream())
        .map(group -> of(name(group.get(0), named), group, row))
        .toList();
  }

  private static <R> BranchGroup<R> of(
      String name, List<Branch> branches, Function<Branch, R> row) {
    return new BranchGroup<>(name, branches.stream().map(row).toList());
  }

  /** The kind of a branch, with its parent organisation if {@code named}. */
  private static String name(Branch branch, boolean named) {
    List<String> words = named ? List.of(branch.parent(), branch.kind()) : List.of(branch.kind());
    return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" \u00B7 "));
  }
}
