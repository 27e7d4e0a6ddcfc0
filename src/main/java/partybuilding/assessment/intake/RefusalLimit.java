package partybuilding.assessment.intake;

import java.math.BigDecimal;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileNotice.TooManyRefused;
import partybuilding.assessment.notice.Place;

/** How much of a file may be refused before none of it is believed. */
public final class RefusalLimit {
  private RefusalLimit() {}

  /**
   * Checks a file.
   *
   * @param limit the share of its rows that may be refused, 0..1
   * @throws ExportsRefused if more were
   */
  public static void check(FileAccount account, BigDecimal limit) {
    BigDecimal bound = limit.multiply(BigDecimal.valueOf(account.read()));
    if (BigDecimal.valueOf(account.refused()).compareTo(bound) > 0) {
      throw new ExportsRefused(
          new TooManyRefused(
              Place.of(account.file()),
              Long.toString(account.refused()),
              Long.toString(account.read()),
              limit.movePointRight(2).stripTrailingZeros().toPlainString()));
    }
  }
}
