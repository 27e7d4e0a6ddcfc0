package partybuilding.assessment.sheet;

import java.util.List;
import java.util.stream.IntStream;
import partybuilding.assessment.block.BlockRows.PlainReader;
import partybuilding.assessment.block.ColumnUse;
import partybuilding.assessment.block.ColumnUse.Kind;
import partybuilding.assessment.block.PlainRows;
import partybuilding.assessment.cell.CellText;

/**
 * Lets a row be read among many only if a sheet would pass it on unchanged and without a notice: it
 * is not blank, an annotation or a repeated header, and none of its cells holds a control character
 * or what a spreadsheet has made of a value.
 */
final class PlainSheet implements PlainReader {
  private final PlainColumns columns;
  private final List<String> headerCells;
  private final RowTally tally;

  PlainSheet(PlainColumns columns, List<String> headerCells, RowTally tally) {
    this.columns = columns;
    this.headerCells = headerCells;
    this.tally = tally;
  }

  /** What is asked of so many columns. */
  List<ColumnUse> uses(int count) {
    return IntStream.range(0, count).mapToObj(this::use).toList();
  }

  private ColumnUse use(int column) {
    ColumnUse asked = columns.use(column);
    if (column == 0) {
      Kind kind = asked.kind() == Kind.UNUSED ? Kind.CODED : asked.kind();
      return new ColumnUse(kind, cell -> startsData(cell) && ordinary(cell, asked));
    }
    return new ColumnUse(asked.kind(), cell -> ordinary(cell, asked));
  }

  private static boolean ordinary(String cell, ColumnUse asked) {
    return RowCells.ordinary(cell) && asked.ordinary().test(cell);
  }

  /** A row that may be a remark or the header again begins otherwise. */
  private boolean startsData(String cell) {
    String text = CellText.of(cell);
    return !text.isEmpty() && !Annotation.begins(text) && !text.equals(headerCells.get(0));
  }

  @Override
  public int take(PlainRows rows, int from) {
    int left = columns.read(rows, from);
    tally.read(left - from);
    return left;
  }
}
