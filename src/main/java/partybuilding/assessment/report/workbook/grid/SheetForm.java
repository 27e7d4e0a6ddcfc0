package partybuilding.assessment.report.workbook.grid;

/** The form of a sheet. */
public enum SheetForm {
  /** A page: it is printed on one page. */
  PAGE,
  /**
   * A list to scroll and filter: its headings stay in view and are repeated on every printed page.
   */
  LIST
}
