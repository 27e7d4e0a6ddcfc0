package partybuilding.assessment.report.workbook.part;

/**
 * A part of the file.
 *
 * @param kind what it is
 * @param name without folder and ending
 */
public record Part(PartKind kind, String name) {
  /** The path from the root of the file. */
  String path() {
    return kind.path(name);
  }

  /** The path of the links of this part. */
  String links() {
    String path = path();
    int folder = path.lastIndexOf('/') + 1;
    return path.substring(0, folder) + "_rels/" + path.substring(folder) + ".rels";
  }
}
