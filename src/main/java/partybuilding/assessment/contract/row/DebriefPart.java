package partybuilding.assessment.contract.row;

import partybuilding.assessment.contract.Column;

/** What every debrief is to speak of. */
public enum DebriefPart {
  /** Organisation building since the last meeting. */
  ORGANIZATION_BUILDING(Column.ORGANIZATION_BUILDING),
  /** How last year's problems were rectified. */
  RECTIFICATION_PROGRESS(Column.RECTIFICATION_PROGRESS),
  /** What is still wrong. */
  REMAINING_PROBLEMS(Column.REMAINING_PROBLEMS),
  /** What comes next. */
  NEXT_STEPS(Column.NEXT_STEPS);

  private final Column column;

  DebriefPart(Column column) {
    this.column = column;
  }

  /** The column that holds it. */
  public Column column() {
    return column;
  }

  /** The canonical English word. */
  public String code() {
    return column.code();
  }
}
