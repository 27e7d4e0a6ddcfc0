package partybuilding.assessment.contract.row;

import partybuilding.assessment.contract.Column;

/** What a turnout file counts of a group. */
public enum HeadCount {
  /** People who ought to come. */
  EXPECTED(Column.EXPECTED),
  /** People who came. */
  PRESENT(Column.PRESENT),
  /** Ballot papers handed out. */
  ISSUED(Column.ISSUED),
  /** Ballot papers that came back. */
  RETURNED(Column.RETURNED),
  /** Of those, the valid ones. */
  VALID(Column.VALID),
  /** Of those, the invalid ones. */
  INVALID(Column.INVALID);

  private final Column column;

  HeadCount(Column column) {
    this.column = column;
  }

  /** The column that holds it. */
  public Column column() {
    return column;
  }
}
