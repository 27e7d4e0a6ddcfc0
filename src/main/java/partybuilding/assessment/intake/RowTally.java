package partybuilding.assessment.intake;

import java.math.BigDecimal;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileAccount.PassedOver;
import partybuilding.assessment.notice.FileNotice.TooManyRefused;
import partybuilding.assessment.notice.Place;

/** Counts what becomes of the rows of one file. */
final class RowTally {
  private long read;
  private long accepted;
  private long refused;
  private long invalid;
  private long blank;
  private long ownBranch;

  void read() {
    read++;
  }

  void accepted() {
    accepted++;
  }

  void refused() {
    refused++;
  }

  void invalid() {
    invalid++;
  }

  void blank() {
    blank++;
  }

  void ownBranch() {
    ownBranch++;
  }

  /** The account of a file. */
  FileAccount account(Export export) {
    return new FileAccount(
        export.file(),
        export.kind().code(),
        export.year(),
        export.size(),
        export.sha256(),
        read,
        accepted,
        refused,
        new PassedOver(0, invalid, blank, ownBranch, 0));
  }

  /**
   * Refuses the whole file if too much of it was refused.
   *
   * @throws ExportsRefused if the share of refused rows is above {@code limit}
   */
  static void refuseIfMostlyUnbelievable(FileAccount account, BigDecimal limit) {
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
