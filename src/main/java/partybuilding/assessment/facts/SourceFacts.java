package partybuilding.assessment.facts;

import java.util.List;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.restatement.Basis;
import partybuilding.assessment.restatement.Restatement;

/**
 * What a report may say of the files it was made from.
 *
 * @param restatements what of earlier publications moved, this one's own among them
 * @param accounts one per file read
 * @param findings what was found wrong or worth knowing
 * @param basis what its figures rest on, for later reports to be held against it; empty where none
 *     is
 */
public record SourceFacts(
    List<Restatement> restatements, List<FileAccount> accounts, Findings findings, Basis basis) {
  /** Nothing at all. */
  public static final SourceFacts NONE =
      new SourceFacts(List.of(), List.of(), Findings.NONE, Basis.NONE);

  public SourceFacts {
    restatements = List.copyOf(restatements);
    accounts = List.copyOf(accounts);
  }

  /** The same, resting on this, with what moved since and what is to be said of that. */
  SourceFacts restated(List<Restatement> moved, Findings found, Basis grounds) {
    return new SourceFacts(moved, accounts, findings.and(found), grounds);
  }
}
