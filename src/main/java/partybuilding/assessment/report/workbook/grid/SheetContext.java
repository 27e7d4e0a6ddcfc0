package partybuilding.assessment.report.workbook.grid;

import partybuilding.assessment.report.workbook.part.SharedTexts;

/**
 * The data shared by the sheets of a workbook.
 *
 * @param properties of the workbook
 * @param looks of all cells
 * @param texts of all cells
 * @param contents the name of the sheet that lists the others
 */
record SheetContext(
    WorkbookProperties properties, CellLooks looks, SharedTexts texts, String contents) {}
