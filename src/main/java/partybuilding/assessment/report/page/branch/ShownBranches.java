package partybuilding.assessment.report.page.branch;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.TableLimit;

/**
 * The branches that a table lists.
 *
 * @param branches in their fixed order
 * @param moved the number of branches with a significant change, whether listed or not
 * @param all whether no branch is left out
 */
record ShownBranches(List<Branch> branches, int moved, boolean all) {
  ShownBranches {
    branches = List.copyOf(branches);
  }

  /**
   * All branches; if too many, those with a significant change; if still too many, those with the
   * largest changes.
   */
  static ShownBranches of(PageInput input) {
    List<Branch> every = input.facts().branches();
    List<Branch> moved =
        every.stream()
            .filter(branch -> BranchMoves.of(branch, input).moved().findAny().isPresent())
            .toList();
    if (!TableLimit.exceededBy(every.size())) {
      return new ShownBranches(every, moved.size(), true);
    }
    Set<Branch> most =
        new HashSet<>(
            moved.stream()
                .sorted(
                    Comparator.comparingDouble((Branch b) -> BranchMoves.of(b, input).largest())
                        .reversed())
                .limit(TableLimit.MOST_AT_ONCE)
                .toList());
    return new ShownBranches(moved.stream().filter(most::contains).toList(), moved.size(), false);
  }

  /** The caption of a table that leaves some branches out. */
  String caption() {
    return branches.size() < moved ? "branches.most" : "branches.flagged";
  }
}
