package partybuilding.assessment.csv;

import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;

/**
 * Rows as RFC 4180 writes them. Most cells need no quotes and are copied; one that may need them is
 * Commons CSV's to write.
 */
final class RowText {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private static final String DELIMITER = FORMAT.getDelimiterString();

  private final StringBuilder text = new StringBuilder();

  /** Adds a row; {@code shown} says what stands for a text. */
  void row(Iterable<?> cells, UnaryOperator<String> shown) {
    int begin = text.length();
    String before = "";
    for (Object cell : cells) {
      text.append(before);
      add(cell instanceof String words ? shown.apply(words) : cell.toString(), begin);
      before = DELIMITER;
    }
    text.append(FORMAT.getRecordSeparator());
  }

  /** A row must not begin with nothing: if that were all of it, it would be no row. */
  private void add(String cell, int begin) {
    boolean copied = cell.isEmpty() ? text.length() > begin : isPlain(cell);
    text.append(copied ? cell : FORMAT.format(cell));
  }

  /** Whether a cell surely needs no quotes. */
  private static boolean isPlain(String cell) {
    int last = cell.length() - 1;
    for (int i = 0; i <= last; i++) {
      char c = cell.charAt(i);
      boolean inside = i > 0 && i < last;
      if (c <= ',' && !(inside && isPlainInside(c))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlainInside(char c) {
    return c == ' ' || (c > '"' && c < ',');
  }

  /** How many characters were added and not taken. */
  int length() {
    return text.length();
  }

  /** The rows that were added since this was last asked. */
  String take() {
    String rows = text.toString();
    text.setLength(0);
    return rows;
  }
}
