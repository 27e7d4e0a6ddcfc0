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

  public void read() {
    read++;
  }

  public void accepted() {
    accepted++;
  }

  public void refused() {
    refused++;
  }

  public void invalid() {
    invalid++;
  }

  public void blank() {
    blank++;
  }

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
  public FileAccount account(Export export) {
    return new FileAccount(
        export.file(),
        export.kind().code(),
        export.year(),
        export.size(),
        export.sha256(),
        read,
        accepted,
        refused,
        new PassedOver(0, invalid, blank, ownBranch, totals, annotations));
  }
}
