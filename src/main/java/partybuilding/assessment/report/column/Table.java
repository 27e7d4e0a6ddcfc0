package partybuilding.assessment.report.column;

import java.util.List;

/**
 * A table of the report as it is published, for a writer that prints the same figures elsewhere.
 *
 * @param header the canonical names of its columns
 * @param rows sorted by their keys, a cell for each column; an empty text is not available
 */
public record Table(List<String> header, List<List<?>> rows) {
  public Table {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }
}
