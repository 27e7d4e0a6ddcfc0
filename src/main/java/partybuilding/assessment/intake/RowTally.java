package partybuilding.assessment.intake;

import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileAccount.PassedOver;

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
}
