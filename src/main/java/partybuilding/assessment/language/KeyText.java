package partybuilding.assessment.language;

import java.util.List;
import java.util.stream.Collectors;

/** Keys of tables' rows, as pages and charts name the row that a figure comes from. */
public final class KeyText {
  private KeyText() {}

  /** A table's file and the cells of a row's key, separated by spaces. */
  public static String of(TableName table, List<String> key) {
    return table.file() + " " + key.stream().map(KeyText::cell).collect(Collectors.joining(" "));
  }

  /** What the record of the run says of a file. */
  public static String ofRecord(String file) {
    return "run.json " + cell(file);
  }

  /** A cell as one word, which neither a space nor the end of a row can be taken for. */
  public static String cell(String key) {
    return key.replace("%", "%25").replace(" ", "%20").replace(";", "%3B");
  }
}
