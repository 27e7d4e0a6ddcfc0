package partybuilding.assessment.report.workbook.grid;

/**
 * Something the library does not write, or not twice the same.
 *
 * @param part the file inside the workbook
 * @param before the text it is set before, which the part holds
 * @param text what is set
 */
record XmlInsertion(String part, String before, String text) {
  /** The part with the text in its place. */
  String in(String content) {
    int place = content.indexOf(before);
    if (place < 0) {
      throw new IllegalStateException(part + " holds no " + before);
    }
    return content.substring(0, place) + text + content.substring(place);
  }
}
