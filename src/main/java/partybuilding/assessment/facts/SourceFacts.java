package partybuilding.assessment.facts;

import java.util.List;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.restatement.Basis;
import partybuilding.assessment.restatement.Restatement;

/**
 * The files that a report was made from, and what was found in them.
 *
 * @param restatements the published figures that changed since, those of this report included
 * @param accounts one per file read
 * @param findings what was found wrong or worth knowing
 * @param basis the digests of everything that the figures depend on, for comparison with later
 *     reports; empty if none is to be made
 */
public record SourceFacts(
    List<Restatement> restatements, List<FileAccount> accounts, Findings findings, Basis basis) {
  /** No facts. */
  public static final SourceFacts NONE =
      new SourceFacts(List.of(), List.of(), Findings.NONE, Basis.NONE);

  public SourceFacts {
    restatements = List.copyOf(restatements);
    accounts = List.copyOf(accounts);
  }

  /** A copy with this basis, the restatements since earlier publications, and their findings. */
  SourceFacts restated(List<Restatement> moved, Findings found, Basis grounds) {
    return new SourceFacts(moved, accounts, findings.and(found), grounds);
  }
}
