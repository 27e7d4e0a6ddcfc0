package partybuilding.assessment.report.workbook.list;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.workbook.grid.SheetCell;

/**
 * The name and the id of a branch in a list, so that the intake finds the same branch again.
 * Without a register a branch is identified by its name; an id beside it would make it another
 * branch.
 */
final class ListBranches {
  private final Map<String, Branch> known = new HashMap<>();

  ListBranches(List<Branch> branches) {
    branches.forEach(branch -> known.put(branch.id(), branch));
  }

  /** The name of a branch; of a branch that is not in the report year, its id if that is a name. */
  SheetCell name(String id) {
    return Optional.ofNullable(known.get(id))
        .map(branch -> SheetCell.text(branch.name()))
        .orElseGet(() -> numbered(id) ? SheetCell.NOTHING : SheetCell.text(id));
  }

  /** The id of a branch; empty if it is identified by its name. */
  SheetCell number(String id) {
    boolean number =
        Optional.ofNullable(known.get(id))
            .map(branch -> !id.equals(Spelling.of(branch.name())))
            .orElseGet(() -> numbered(id));
    return number ? SheetCell.text(id) : SheetCell.NOTHING;
  }

  /** Whether an id that is in no register is a number rather than a name. */
  private static boolean numbered(String id) {
    return id.toUpperCase(Locale.ROOT).equals(id);
  }
}
