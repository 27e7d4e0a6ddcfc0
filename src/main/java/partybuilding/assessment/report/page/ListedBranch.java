package partybuilding.assessment.report.page;

import java.util.List;
import partybuilding.assessment.lineage.Branch;

/**
 * A branch in the list of those that are too many for a table of everything.
 *
 * @param name the branch's
 * @param link where its own page lies
 * @param unit what stands above it; empty where it is not known
 * @param kind what it is; empty where it is not known
 * @param withheld why it has no figures; empty where it has
 * @param cells one a dimension; none where it is withheld
 */
public record ListedBranch(
    String name, String link, String unit, String kind, String withheld, List<ScoreCell> cells) {
  /** Copies the cells. */
  public ListedBranch {
    cells = List.copyOf(cells);
  }

  static ListedBranch of(Branch branch, BranchRow row) {
    return new ListedBranch(
        row.name(), row.link(), branch.parent(), branch.kind(), row.withheld(), row.cells());
  }
}
