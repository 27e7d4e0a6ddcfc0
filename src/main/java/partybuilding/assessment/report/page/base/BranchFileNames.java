package partybuilding.assessment.report.page.base;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import partybuilding.assessment.lineage.Branch;

/** File names made of the names of branches, for files that are handed to them. */
public final class BranchFileNames {
  private BranchFileNames() {}

  /**
   * The file name of each branch, by its id: the branch's name, with its id if several branches
   * have the name. No two are the same on any file system.
   */
  public static Map<String, String> of(List<Branch> branches) {
    Map<String, String> labels = labels(branches);
    Map<String, String> files = FileNames.of(List.copyOf(labels.values()));
    Map<String, String> names = new HashMap<>();
    labels.forEach((id, label) -> names.put(id, files.getOrDefault(label, id)));
    return names;
  }

  private static Map<String, String> labels(List<Branch> branches) {
    Map<String, Long> uses =
        branches.stream().collect(Collectors.groupingBy(Branch::name, Collectors.counting()));
    return branches.stream().collect(Collectors.toMap(Branch::id, branch -> label(branch, uses)));
  }

  private static String label(Branch branch, Map<String, Long> uses) {
    return uses.getOrDefault(branch.name(), 0L) > 1
        ? branch.name() + "-" + branch.id()
        : branch.name();
  }
}
