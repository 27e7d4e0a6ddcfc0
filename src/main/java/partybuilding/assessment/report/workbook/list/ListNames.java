package partybuilding.assessment.report.workbook.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.FileNames;

/**
 * What the lists of the branches are called: by the branch's name, with its id where two share one.
 */
final class ListNames {
  private ListNames() {}

  /** By id; no two names are the same on any system. */
  static Map<String, String> of(List<Branch> branches) {
    Map<String, Long> bearers =
        branches.stream()
            .collect(Collectors.groupingBy(ListNames::spelling, Collectors.counting()));
    Map<String, String> labels =
        branches.stream()
            .collect(
                Collectors.toMap(
                    Branch::id,
                    branch ->
                        bearers.getOrDefault(spelling(branch), 1L) == 1
                            ? branch.name()
                            : branch.name() + "-" + branch.id(),
                    (a, b) -> a));
    Map<String, String> files = FileNames.of(List.copyOf(labels.values()));
    Map<String, String> names = new HashMap<>();
    labels.forEach((id, label) -> names.put(id, files.getOrDefault(label, label)));
    return names;
  }

  private static String spelling(Branch branch) {
    return Spelling.of(branch.name());
  }
}
