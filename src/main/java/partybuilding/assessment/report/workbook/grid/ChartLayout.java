package partybuilding.assessment.report.workbook.grid;

import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.report.workbook.chart.ChartPlace;
import partybuilding.assessment.report.workbook.part.CellArea;

/** The positions of the charts of a sheet: below its rows, together as wide as these. */
final class ChartLayout {
  /** The height, in points, of a chart as wide as the sheet. */
  private static final double ALONE = 300;

  private static final double BESIDE = 230;

  private final WorkbookSheet sheet;
  private final GridSize size;

  ChartLayout(WorkbookSheet sheet, GridSize size) {
    this.sheet = sheet;
    this.size = size;
  }

  /** The first row of the charts, below an empty row. */
  int first() {
    return sheet.last() + 2;
  }

  /** The height of a chart, in points. */
  static double height(ChartShelf shelf) {
    return shelf.beside() == 1 ? ALONE : BESIDE;
  }

  List<ChartPlace> places() {
    ChartShelf shelf = sheet.charts();
    List<ChartPlace> places = new ArrayList<>();
    for (int i = 0; i < shelf.charts().size(); i++) {
      int row = first() + i / shelf.beside();
      int place = i % shelf.beside();
      CellArea area = new CellArea(row, edge(place), row, edge(place + 1) - 1);
      places.add(new ChartPlace(shelf.charts().get(i).down(sheet.headings()), area));
    }
    return places;
  }

  /** The column that begins at a part of the width. */
  private int edge(int part) {
    int columns = sheet.grid().columns().size();
    if (part == sheet.charts().beside()) {
      return columns;
    }
    double wanted = (double) size.total() * part / sheet.charts().beside();
    int column = 0;
    double reached = 0;
    while (reached < wanted) {
      reached += size.width(column);
      column++;
    }
    return column;
  }
}
