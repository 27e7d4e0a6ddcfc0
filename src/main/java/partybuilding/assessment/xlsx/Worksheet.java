package partybuilding.assessment.xlsx;

/**
 * One worksheet of a workbook.
 *
 * @param place of its tab, counted from 0
 * @param name what its tab says
 * @param hidden whether its tab is not shown
 * @param part where it stands in the package
 */
public record Worksheet(int place, String name, boolean hidden, String part) {}
