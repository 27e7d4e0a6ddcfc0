package partybuilding.assessment.compare.input;

import java.util.List;

/**
 * What one yearly file holds, as read.
 *
 * @param year the assessment year
 * @param file the file's name
 * @param rows its accepted rows
 */
public record YearlyRows<T>(int year, String file, List<T> rows) {
  public YearlyRows {
    rows = List.copyOf(rows);
  }
}
