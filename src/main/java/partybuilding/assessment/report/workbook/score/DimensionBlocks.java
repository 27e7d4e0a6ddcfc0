package partybuilding.assessment.report.workbook.score;

import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.report.workbook.base.NamedRow;
import partybuilding.assessment.report.workbook.part.CellArea;

/** The blocks of rows of one dimension, each of which is shaded on one scale. */
final class DimensionBlocks {
  private DimensionBlocks() {}

  /**
   * The blocks of rows sorted by dimension, in the given columns; counted from the row of headings.
   */
  static List<CellArea> of(List<NamedRow> lines, int column, int lastColumn) {
    List<CellArea> blocks = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !same(lines.get(start), lines.get(i))) {
        blocks.add(new CellArea(start + 1, column, i, lastColumn));
        start = i;
      }
    }
    return blocks;
  }

  private static boolean same(NamedRow one, NamedRow other) {
    return one.dimension().equals(other.dimension());
  }
}
