package partybuilding.assessment.report.workbook.grid;

/**
 * What the list of contents says of a sheet.
 *
 * @param key of its subject
 * @param name on its tab
 * @param title its heading
 * @param rows how many stand under its headings
 */
public record WrittenSheet(String key, String name, String title, int rows) {
  static WrittenSheet of(WorkbookSheet sheet) {
    SheetHead head = sheet.head();
    return new WrittenSheet(head.key(), head.name(), head.title(), sheet.grid().rows().size());
  }
}
