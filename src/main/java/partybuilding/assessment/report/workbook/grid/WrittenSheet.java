package partybuilding.assessment.report.workbook.grid;

/**
 * A line of the list of sheets.
 *
 * @param key of its subject
 * @param name on its tab
 * @param title its heading
 * @param rows the number of rows under its headings
 */
public record WrittenSheet(String key, String name, String title, int rows) {
  static WrittenSheet of(WorkbookSheet sheet) {
    SheetHead head = sheet.head();
    return new WrittenSheet(head.key(), head.name(), head.title(), sheet.grid().rows().size());
  }
}
