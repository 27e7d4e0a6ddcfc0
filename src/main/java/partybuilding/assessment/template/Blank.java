package partybuilding.assessment.template;

import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.contract.file.ExportKind;

/**
 * One export to fill in.
 *
 * @param kind what it is to hold
 * @param columns from left to right
 */
record Blank(ExportKind kind, List<Field> columns) {
  /** What marks a row as none of the export's own. */
  private static final String MARK = "# ";

  Blank {
    columns = List.copyOf(columns);
  }

  /**
   * A column with its header and what might stand in it.
   *
   * @param header what the export calls it
   * @param example empty where an example would say nothing
   */
  record Field(String header, String example) {}

  String file(int year) {
    return kind.file(year);
  }

  List<String> header() {
    return columns.stream().map(Field::header).toList();
  }

  /** A row that shows what is meant; {@code word} says that it is an example. */
  List<String> example(String word) {
    List<String> cells = new ArrayList<>(columns.stream().map(Field::example).toList());
    cells.set(0, MARK + word + cells.get(0));
    return cells;
  }
}
