package partybuilding.assessment.report.page.branch;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.TableLimit;

/**
 * The branches that a reader looks over at once.
 *
 * @param branches in their fixed order
 * @param moved how many moved since the year before, whether listed or not
 * @param all whether no branch is left out
 */
record ShownBranches(List<Branch> branches, int moved, boolean all) {
  ShownBranches {
    branches = List.copyOf(branches);
  }

  /** All; of more than are looked over at once, those that moved; of more, those that did most. */
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

  /** What a table of them is called where some are left out. */
  String caption() {
    return branches.size() < moved ? "branches.most" : "branches.flagged";
  }
}
