package partybuilding.assessment.report.workbook.grid;

/** How a sheet is read. */
public enum SheetForm {
  /** As a whole: it is printed on one page. */
  PAGE,
  /** By scrolling and filtering: its headings stay in view and stand on every printed page. */
  LIST
}
