package partybuilding.assessment.sheet;

import java.util.List;
import java.util.regex.Pattern;
import partybuilding.assessment.cell.CellText;

/**
 * The rows that survey programs export between the header and the answers: the questions' texts,
 * and the columns' keys ({@code {"ImportId":"QID1"}}).
 */
final class SurveyHeader {
  private static final Pattern KEY = Pattern.compile("\\{\"\\w+\"\\s*:.*}", Pattern.DOTALL);

  /** A row of texts and a row of keys. */
  private static final int MOST_ROWS = 2;

  private SurveyHeader() {}

  /**
   * How many of the rows behind a header still belong to it.
   *
   * @param rows those behind the header, the first of them first
   */
  static int rowsBehind(List<List<String>> rows) {
    for (int i = 0; i < Math.min(MOST_ROWS, rows.size()); i++) {
      if (holdsKeys(rows.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean holdsKeys(List<String> row) {
    List<String> filled = row.stream().map(CellText::of).filter(cell -> !cell.isEmpty()).toList();
    return !filled.isEmpty() && filled.stream().allMatch(cell -> KEY.matcher(cell).matches());
  }
}
