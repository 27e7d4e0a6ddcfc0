package partybuilding.assessment.reconciliation;

import java.util.List;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.disclosure.Participation;
import partybuilding.assessment.intake.evaluation.TotalsDifference;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileAccount.PassedOver;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.TotalsNotice.TotalsMismatch;
import partybuilding.assessment.notice.TotalsNotice.WithheldTotalsMismatch;

/**
 * Tells of totals that disagree with their rows. Both figures are printed only where they follow
 * from what is published anyway: the total is of the whole file, every branch takes part, the
 * figures of every group appear, and the answers that do not count are none or enough to hide in.
 */
public final class TotalsCheck {
  private final FileAccount account;
  private final Participation participation;
  private final Rules rules;

  /** Checks the totals of a file whose rows are all accounted for. */
  public TotalsCheck(FileAccount account, Participation participation, Rules rules) {
    this.account = account;
    this.participation = participation;
    this.rules = rules;
  }

  /** Tells of each difference. */
  public void tell(List<TotalsDifference> differences, NoticeBoard board) {
    differences.forEach(difference -> board.add(notice(difference)));
  }

  private Notice notice(TotalsDifference difference) {
    return difference.wholeFile() && everythingDisclosed()
        ? new TotalsMismatch(difference.place(), difference.given(), difference.computed())
        : new WithheldTotalsMismatch(difference.place());
  }

  private boolean everythingDisclosed() {
    long uncounted = uncounted();
    return participation.withheld().isEmpty()
        && participation.groupRows()
        && (uncounted == 0 || uncounted >= rules.limits().minimumGroup());
  }

  /** The rows that may hold answers and are in no published figure. */
  private long uncounted() {
    PassedOver passedOver = account.passedOver();
    return account.refused()
        + passedOver.duplicates()
        + passedOver.invalid()
        + passedOver.ownBranch();
  }
}
