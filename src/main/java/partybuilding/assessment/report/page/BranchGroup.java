package partybuilding.assessment.report.page;

import java.util.List;

/**
 * The branches of one kind.
 *
 * @param kind what they are; empty where it is not known
 * @param rows in their fixed order
 */
public record BranchGroup(String kind, List<BranchRow> rows) {
  /** Copies the rows. */
  public BranchGroup {
    rows = List.copyOf(rows);
  }
}
