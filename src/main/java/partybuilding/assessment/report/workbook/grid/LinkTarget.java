package partybuilding.assessment.report.workbook.grid;

import partybuilding.assessment.report.workbook.part.CellArea;

/** The target of a link. */
public sealed interface LinkTarget {
  /** A cell of the workbook. Rows are counted from the sheet's first. */
  record Cell(String sheet, int row) implements LinkTarget {
    String location() {
      return CellArea.quoted(sheet) + "!" + CellArea.name(row, 0);
    }
  }

  /** A file beside the workbook. */
  record Beside(String address) implements LinkTarget {}
}
