package partybuilding.assessment.sheet;

import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileAccount.PassedOver;

/** Counts what becomes of the rows of one file. */
public final class RowTally {
  private long read;
  private long accepted;
  private long refused;
  private long invalid;
  private long blank;
  private long ownBranch;
  private long totals;
  private long annotations;

  /** A row, and what became of it if it is not read. */
  void screened(RowScreening.Fate fate) {
    read++;
    switch (fate) {
      case READ -> {}
      case PASSED_OVER -> annotation();
      case REFUSED -> refused();
    }
  }

  void read(long rows) {
    read += rows;
  }

  /** A row that counts. */
  public void accepted() {
    accepted++;
  }

  /** A row that is refused; a notice says why. */
  public void refused() {
    refused++;
  }

  /** A ballot marked invalid. */
  public void invalid() {
    invalid++;
  }

  /** A ballot without any answer. */
  public void blank() {
    blank++;
  }

  /** A vote on the own branch that the rules leave out. */
  public void ownBranch() {
    ownBranch++;
  }

  /** A row of sums or averages. */
  public void totals() {
    totals++;
  }

  /** A row that states nothing of its own. */
  public void annotation() {
    annotations++;
  }

  /** The account of a file. */
  FileAccount account(Export export) {
    return new FileAccount(
        export.file(),
        export.kind().code(),
        export.year(),
        export.size(),
        export.sha256(),
        new FileAccount.Rows(
            read,
            accepted,
            refused,
            new PassedOver(0, invalid, blank, ownBranch, totals, annotations)));
  }
}
