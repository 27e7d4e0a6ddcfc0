package partybuilding.assessment.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import partybuilding.assessment.cell.CellText;
import partybuilding.assessment.cell.DittoMark;
import partybuilding.assessment.cell.ErrorValue;
import partybuilding.assessment.cell.Filler;
import partybuilding.assessment.cell.RuinedNumber;
import partybuilding.assessment.csv.RowSource;

/** The cells of one row, each read once: {@linkplain CellText what it says}, and its value. */
final class RowCells {
  /** How many characters a cell of a spreadsheet program holds. */
  static final int LONGEST = 32_767;

  private final Set<Integer> takenAsWritten;
  private String[] texts = {};
  private String[] values = {};
  private int size;
  private boolean controlled;
  private boolean broken;
  private boolean pointing;

  /**
   * Cells of rows one after another.
   *
   * @param takenAsWritten the columns of texts that nothing is looked up by
   */
  RowCells(Set<Integer> takenAsWritten) {
    this.takenAsWritten = takenAsWritten;
  }

  /** Reads the current row. */
  void take(RowSource rows) {
    size = rows.size();
    if (texts.length < size) {
      texts = Arrays.copyOf(texts, size);
      values = Arrays.copyOf(values, size);
    }
    controlled = false;
    broken = false;
    pointing = false;
    for (int i = 0; i < size; i++) {
      take(i, rows.cell(i));
    }
  }

  private void take(int index, String cell) {
    String text = CellText.of(cell);
    controlled |= controlled(cell, text);
    broken |= broken(text);
    texts[index] = text;
    values[index] = Filler.is(text) ? "" : text;
    if (takenAsWritten.contains(index) && DittoMark.is(text)) {
      pointing = true;
      values[index] = "";
    }
  }

  /**
   * The columns whose cells point to another one where the text itself should stand, in their
   * order. What another row says is not taken over: rows are sorted and filtered before they are
   * exported.
   */
  IntStream pointing() {
    return pointing
        ? IntStream.range(0, size)
            .filter(index -> takenAsWritten.contains(index) && DittoMark.is(texts[index]))
        : IntStream.empty();
  }

  private static boolean controlled(String cell, String text) {
    return !text.equals(cell) && CellText.controlled(cell);
  }

  private static boolean broken(String text) {
    return text.length() > LONGEST || ErrorValue.is(text) || RuinedNumber.is(text);
  }

  /** Whether a cell gives a row nothing to tell of. */
  static boolean ordinary(String cell) {
    String text = CellText.of(cell);
    return !controlled(cell, text) && !broken(text);
  }

  /** How many cells the row has. */
  int size() {
    return size;
  }

  /** What a cell says; empty beyond the row's end. */
  String text(int index) {
    return index < size ? texts[index] : "";
  }

  /** What a cell says if that is a value; empty where it says that it has none. */
  String value(int index) {
    return index < size ? values[index] : "";
  }

  /** Whether a cell holds a character that no document may hold. */
  boolean controlled() {
    return controlled;
  }

  /** Whether a cell may hold what a spreadsheet has made of a value, or is too long. */
  boolean broken() {
    return broken;
  }

  /** Whether no cell from a place on says anything. */
  boolean blankFrom(int index) {
    for (int i = index; i < size; i++) {
      if (!texts[i].isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** The place of the first cell that says something; the row's end where none does. */
  int firstFilled() {
    int first = 0;
    while (first < size && texts[first].isEmpty()) {
      first++;
    }
    return first;
  }

  /** All that the row says. */
  List<String> texts() {
    return List.of(Arrays.copyOf(texts, size));
  }

  /** Whether the row says the same as another. */
  boolean says(List<String> other) {
    return size == other.size()
        && size > 0
        && texts[0].equals(other.get(0))
        && texts().equals(other);
  }
}
