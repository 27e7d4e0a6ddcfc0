package partybuilding.assessment.report.page.branch;

import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.Traced;

/**
 * What a branch's page begins with.
 *
 * @param known the sentence about what is to be known of the year
 * @param due the sentence about what is to be done next
 */
public record BranchOpening(Traced known, Traced due) {
  public static BranchOpening of(Branch branch, PageInput input) {
    return new BranchOpening(
        new KnownSentence(branch, input).traced(), new DueSentence(branch, input).traced());
  }
}
