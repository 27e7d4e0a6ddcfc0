package partybuilding.assessment.report.workbook.grid;

import java.time.LocalDate;

/**
 * The properties of a workbook.
 *
 * @param title of the file
 * @param created the as-of date
 * @param dayFormat the format of days
 * @param back the words of the link back to the first sheet
 * @param pages header, footer and page set-up
 */
public record WorkbookProperties(
    String title, LocalDate created, String dayFormat, String back, PageSetup pages) {}
