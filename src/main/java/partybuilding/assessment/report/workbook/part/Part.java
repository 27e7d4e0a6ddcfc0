package partybuilding.assessment.report.workbook.part;

/**
 * A part of the file.
 *
 * @param kind what it is
 * @param name without folder and ending
 */
public record Part(PartKind kind, String name) {
  /** From the root of the file. */
  String path() {
    return kind.path(name);
  }

  /** Where the links of this part stand. */
  String links() {
    String path = path();
    int folder = path.lastIndexOf('/') + 1;
    return path.substring(0, folder) + "_rels/" + path.substring(folder) + ".rels";
  }
}
