package partybuilding.assessment.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileNotice.TooManyRefused;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Severity;

/** How much of a file may be refused before the whole file is. */
public final class RefusalLimit {
  /** How many of a file's faults are reported with its refusal. */
  private static final int TOLD = 20;

  private RefusalLimit() {}

  /**
   * Checks a file.
   *
   * @param limit the share of its rows that may be refused, 0..1
   * @param board what was found in it
   * @throws ExportsRefused if more were, with the first of the faults
   */
  public static void check(FileAccount account, BigDecimal limit, NoticeBoard board) {
    BigDecimal bound = limit.multiply(BigDecimal.valueOf(account.rows().read()));
    if (BigDecimal.valueOf(account.rows().refused()).compareTo(bound) <= 0) {
      return;
    }
    List<Finding> findings = new ArrayList<>();
    findings.add(
        Finding.of(
            new TooManyRefused(
                Place.of(account.file()),
                Long.toString(account.rows().refused()),
                Long.toString(account.rows().read()),
                limit.movePointRight(2).stripTrailingZeros().toPlainString())));
    board.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .limit(TOLD)
        .forEach(findings::add);
    throw new ExportsRefused(findings);
  }
}
