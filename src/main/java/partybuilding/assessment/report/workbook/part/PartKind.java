package partybuilding.assessment.report.workbook.part;

/** The kinds of parts, as ECMA-376 names them. */
public enum PartKind {
  /** The list of the sheets. */
  WORKBOOK("xl/", "spreadsheetml.sheet.main", "officeDocument"),
  /** A sheet. */
  SHEET("xl/worksheets/", "spreadsheetml.worksheet", "worksheet"),
  /** A list object on a sheet. */
  TABLE("xl/tables/", "spreadsheetml.table", "table"),
  /** The positions of the charts of a sheet. */
  DRAWING("xl/drawings/", "drawing", "drawing"),
  /** A chart. */
  CHART("xl/charts/", "drawingml.chart", "chart"),
  /** The looks of cells. */
  STYLES("xl/", "spreadsheetml.styles", "styles"),
  /** The texts of all sheets, each once. */
  TEXTS("xl/", "spreadsheetml.sharedStrings", "sharedStrings"),
  /** Title and day. */
  PROPERTIES("docProps/", "", "");

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final String folder;
  private final String content;
  private final String relation;

  PartKind(String folder, String content, String relation) {
    this.folder = folder;
    this.content = content;
    this.relation = relation;
  }

  String path(String name) {
    return folder + name + ".xml";
  }

  String contentType() {
    return this == PROPERTIES
        ? "application/vnd.openxmlformats-package.core-properties+xml"
        : OFFICE + content + "+xml";
  }

  String relationType() {
    return this == PROPERTIES
        ? "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
        : RELATIONS + relation;
  }
}
