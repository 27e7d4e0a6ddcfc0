package partybuilding.assessment.report.page.branch;

import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.Traced;

/**
 * The opening sentences of a branch's page.
 *
 * @param known the sentence about scores and closed problems
 * @param due the sentence about open problems
 */
public record BranchOpening(Traced known, Traced due) {
  public static BranchOpening of(Branch branch, PageInput input) {
    return new BranchOpening(
        new KnownSentence(branch, input).traced(), new DueSentence(branch, input).traced());
  }
}
