package partybuilding.assessment.report.page;

import java.util.List;

/**
 * What changed from one earlier year to the report year.
 *
 * @param year the earlier one
 * @param marks why that year matters; none where it is a year like others
 * @param cells one a dimension
 */
public record SinceRow(String year, List<String> marks, List<SinceCell> cells) {
  /** Copies the lists. */
  public SinceRow {
    marks = List.copyOf(marks);
    cells = List.copyOf(cells);
  }
}
