package partybuilding.assessment.report.workbook.ledger;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.SeriesStyle;
import partybuilding.assessment.report.workbook.base.SeriesLooks;
import partybuilding.assessment.report.workbook.base.WorkbookInput;
import partybuilding.assessment.report.workbook.chart.ChartForm;
import partybuilding.assessment.report.workbook.chart.ChartSeries;
import partybuilding.assessment.report.workbook.chart.SheetChart;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.part.CellArea;

/** Of the problems of every year, the shares closed within some numbers of days. */
final class ClosureShares {
  private static final List<Color> COLOURS =
      List.of(SeriesStyle.FIRST.colour(), new Color(0x6BACE6), Palette.PALE);

  private final WorkbookInput input;
  private final SheetGrid grid;

  /** A chart of the grid's last columns. */
  ClosureShares(WorkbookInput input, SheetGrid grid) {
    this.input = input;
    this.grid = grid;
  }

  SheetChart chart() {
    List<ChartSeries> series = IntStream.range(0, COLOURS.size()).mapToObj(this::series).toList();
    return input.drawn("closure").chart(ChartForm.CLUSTERS, SheetChart.Scale.upwards("0%"), series);
  }

  private ChartSeries series(int place) {
    int column = grid.columns().size() - COLOURS.size() + place;
    int last = grid.rows().size();
    return new ChartSeries(
        CellArea.cell(0, column),
        new CellArea(1, 0, last, 0),
        new CellArea(1, column, last, column),
        SeriesLooks.column(COLOURS.get(place)));
  }
}
