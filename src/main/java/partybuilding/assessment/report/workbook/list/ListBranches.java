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
 * How a list names the branch of a problem, so that the intake finds the same one. Where no
 * register numbers the branches, one is known by its name, and a number beside it would make
 * another of it.
 */
final class ListBranches {
  private final Map<String, Branch> known = new HashMap<>();

  ListBranches(List<Branch> branches) {
    branches.forEach(branch -> known.put(branch.id(), branch));
  }

  /** The name; of a branch that the report year no longer knows, what is left to name it by. */
  SheetCell name(String id) {
    return Optional.ofNullable(known.get(id))
        .map(branch -> SheetCell.text(branch.name()))
        .orElseGet(() -> numbered(id) ? SheetCell.NOTHING : SheetCell.text(id));
  }

  /** The number, where it is one. */
  SheetCell number(String id) {
    boolean number =
        Optional.ofNullable(known.get(id))
            .map(branch -> !id.equals(Spelling.of(branch.name())))
            .orElseGet(() -> numbered(id));
    return number ? SheetCell.text(id) : SheetCell.NOTHING;
  }

  /** Whether an id is written as a number is where no register writes it. */
  private static boolean numbered(String id) {
    return id.toUpperCase(Locale.ROOT).equals(id);
  }
}
