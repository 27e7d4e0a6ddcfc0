package partybuilding.assessment.chart.grade;

import java.util.Optional;
import partybuilding.assessment.score.Shares;

/**
 * The grades of one year.
 *
 * @param year the assessment year
 * @param shares of the grades, where they are disclosed
 * @param numbers how many votes they are of; empty where it is not known
 * @param withheld whether there are some that may not be shown
 */
record GradesRow(int year, Optional<Shares> shares, String numbers, boolean withheld) {}
