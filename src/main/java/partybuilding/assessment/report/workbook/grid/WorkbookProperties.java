package partybuilding.assessment.report.workbook.grid;

import java.time.LocalDate;

/**
 * What holds for a workbook as a whole.
 *
 * @param title of the file
 * @param created the day it speaks of
 * @param dayFormat how a day is printed
 * @param back what leads from every sheet to the list of contents
 * @param pages what every printed page says at its edges
 */
public record WorkbookProperties(
    String title, LocalDate created, String dayFormat, String back, PageSetup pages) {}
