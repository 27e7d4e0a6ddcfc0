package partybuilding.assessment.report.workbook.entry;

/** What a cell is for. */
public enum CellUse {
  /** To be read, on a sheet that nobody fills in. */
  READ,
  /** To be read, on a sheet that is filled in: grey, and protected. */
  LOCKED,
  /** To be filled in. */
  OPEN
}
