package partybuilding.assessment.notice;

/**
 * Where in the exports something was found.
 *
 * @param file the file's name, without its folder
 * @param line the line, counted from 1; 0 for the file as a whole
 * @param column the column as the file's header names it; empty for the line as a whole
 */
public record Place(String file, long line, String column) {
  /** The file as a whole. */
  public static Place of(String file) {
    return new Place(file, 0, "");
  }

  /** One line of a file. */
  public static Place of(String file, long line) {
    return new Place(file, line, "");
  }

  /** A cell of this line. */
  public Place at(String columnName) {
    return new Place(file, line, columnName);
  }
}
