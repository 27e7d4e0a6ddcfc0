package partybuilding.assessment.report.column;

/** The special properties of tables. */
enum TableMark {
  /** The folder of a branch has it too, with the rows of that branch. */
  IN_BRANCH_EDITION,
  /** Two rows may have the same key, such as two items that the ledger gives one number. */
  KEY_MAY_REPEAT
}
