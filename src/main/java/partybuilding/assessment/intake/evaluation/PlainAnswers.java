package partybuilding.assessment.intake.evaluation;

import java.util.Optional;
import partybuilding.assessment.block.DistinctCells;
import partybuilding.assessment.block.PlainRows;
import partybuilding.assessment.cell.CellText;

/** The answers to one indicator in the rows of plain blocks. */
final class PlainAnswers {
  private final AnswerCell cell;
  private final DistinctCells<Integer> words;
  private int[] codes = {};

  PlainAnswers(AnswerCell cell) {
    this.cell = cell;
    this.words = new DistinctCells<>(text -> Optional.of(cell.read(CellText.value(text))));
  }

  /** The rows of one block are asked for next. */
  void bind(PlainRows rows) {
    codes = rows.codes(cell.column());
    words.bind(rows.texts(cell.column()));
  }

  /** As {@link AnswerCell#read} gives it. */
  int read(int row) {
    int code = codes[row];
    if (!cell.numeric()) {
      return words.of(code).orElseThrow();
    }
    return code >= 0 ? cell.legal(code) : words.of(~code).orElseThrow();
  }
}
