package partybuilding.assessment.packed;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column by its name.
 *
 * @param kind what its cells hold
 * @param cell what it keeps of a row; an option that holds nothing is kept as nothing
 */
record BlockColumn<T>(String name, Kind kind, Function<T, Object> cell) {
  /** What the cells of a column hold. */
  enum Kind {
    TEXT,
    /** Whole numbers; also truths, as 0 and 1. */
    NUMBER,
    DAY,
    REAL
  }

  void write(List<T> rows, BlockWriter out) {
    switch (kind) {
      case TEXT -> writeTexts(rows, out);
      case NUMBER, DAY -> writeNumbers(rows, out);
      case REAL -> writeReals(rows, out);
    }
  }

  private void writeTexts(List<T> rows, BlockWriter out) {
    @Nullable String[] texts = new String[rows.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = (String) NullableCell.of(cell.apply(rows.get(i)));
    }
    TextColumn.write(texts, out);
  }

  private void writeNumbers(List<T> rows, BlockWriter out) {
    long[] numbers = new long[rows.size()];
    boolean[] present = new boolean[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      Object content = NullableCell.of(cell.apply(rows.get(i)));
      present[i] = content != null;
      numbers[i] = content == null ? 0 : number(content);
    }
    NumberColumn.write(numbers, present, out);
  }

  private static long number(Object content) {
    if (content instanceof Boolean truth) {
      return truth ? 1 : 0;
    }
    return content instanceof LocalDate day ? day.toEpochDay() : ((Number) content).longValue();
  }

  private void writeReals(List<T> rows, BlockWriter out) {
    double[] numbers = new double[rows.size()];
    boolean[] present = new boolean[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      Object content = NullableCell.of(cell.apply(rows.get(i)));
      present[i] = content != null;
      numbers[i] = content == null ? 0 : (Double) content;
    }
    RealColumn.write(numbers, present, out);
  }
}
