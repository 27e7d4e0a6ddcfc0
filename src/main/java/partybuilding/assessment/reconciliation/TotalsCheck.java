package partybuilding.assessment.reconciliation;

import java.util.List;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.disclosure.Participation;
import partybuilding.assessment.intake.evaluation.TotalsDifference;
import partybuilding.assessment.intake.evaluation.TotalsDifference.Coverage;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileAccount.PassedOver;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.TotalsNotice.TotalsMismatch;
import partybuilding.assessment.notice.TotalsNotice.WithheldTotalsMismatch;

/**
 * Tells of totals that disagree with their rows. Both figures are printed only where they follow
 * from what is published anyway: the total is of the whole file (or all of a group or indicator),
 * every branch takes part, the figures of every group appear, and no answers but the published ones
 * are in the total, or so many that none can be told.
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
  public void report(List<TotalsDifference> differences, NoticeBoard board) {
    differences.forEach(difference -> board.add(notice(difference)));
  }

  private Notice notice(TotalsDifference difference) {
    return printable(difference.coverage())
        ? new TotalsMismatch(difference.place(), difference.given(), difference.computed())
        : new WithheldTotalsMismatch(difference.place());
  }

  private boolean printable(Coverage coverage) {
    boolean hidden =
        uncounted() == 0
            || (coverage == Coverage.FILE && uncounted() >= rules.limits().minimumGroup());
    return coverage != Coverage.PART && participation.discloseAll() && hidden;
  }

  /** The rows that may hold answers and are in no published figure. */
  private long uncounted() {
    PassedOver passedOver = account.rows().passedOver();
    return account.rows().refused()
        + passedOver.duplicates()
        + passedOver.invalid()
        + passedOver.ownBranch();
  }
}
