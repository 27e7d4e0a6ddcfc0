package partybuilding.assessment.report.workbook.grid;

import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.report.workbook.chart.ChartPlace;
import partybuilding.assessment.report.workbook.part.CellArea;

/** Where the charts of a sheet lie: below its rows, as wide as these together. */
final class ChartLayout {
  /** Of a chart as wide as the sheet, in points. */
  private static final double ALONE = 300;

  private static final double BESIDE = 230;

  private final WorkbookSheet sheet;
  private final GridSize size;

  ChartLayout(WorkbookSheet sheet, GridSize size) {
    this.sheet = sheet;
    this.size = size;
  }

  /** The first row of charts; an empty one stands above it. */
  int first() {
    return sheet.last() + 2;
  }

  /** How high a chart is, in points. */
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

  /** The column at which that part of the width is reached. */
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
