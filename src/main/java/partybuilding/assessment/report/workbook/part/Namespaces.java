package partybuilding.assessment.report.workbook.part;

/** The XML namespaces of ECMA-376. */
public final class Namespaces {
  /** Sheets, tables and styles. */
  public static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  /** Links from part to part. */
  public static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** Lines, letters and colours of drawings. */
  public static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

  /** Where drawings lie on a sheet. */
  public static final String PLACE =
      "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

  /** Charts. */
  public static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  private Namespaces() {}
}
