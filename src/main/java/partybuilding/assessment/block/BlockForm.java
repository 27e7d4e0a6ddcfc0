package partybuilding.assessment.block;

import java.util.List;
import partybuilding.assessment.csv.Delimiter;

/**
 * How the rows of a file are written.
 *
 * @param delimiter parts its cells
 * @param columns what is asked of each of its columns
 */
public record BlockForm(Delimiter delimiter, List<ColumnUse> columns) {
  public BlockForm {
    columns = List.copyOf(columns);
  }
}
