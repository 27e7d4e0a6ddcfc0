package partybuilding.assessment.report.workbook.entry;

/** The use of a cell. */
public enum CellUse {
  /** Read only, on a sheet without entries. */
  READ,
  /** Read only, on a sheet with entries: grey and protected. */
  LOCKED,
  /** An entry to be filled in. */
  OPEN
}
