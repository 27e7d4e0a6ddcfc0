package partybuilding.assessment.report.workbook.ledger;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.SeriesStyle;
import partybuilding.assessment.report.workbook.base.SeriesLooks;
import partybuilding.assessment.report.workbook.base.WorkbookInput;
import partybuilding.assessment.report.workbook.chart.ChartForm;
import partybuilding.assessment.report.workbook.chart.ChartSeries;
import partybuilding.assessment.report.workbook.chart.SheetChart;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.part.CellArea;

/** The chart of the problems raised in every year, by outcome. */
final class CohortStacks {
  /**
   * The outcomes from bottom to top; closed ones are darkest, and overdue ones differ in grey print
   * too.
   */
  private static final List<String> PARTS =
      List.of("struck_off", "awaiting", "in_time", "overdue", "long_term", "cancelled");

  private static final Map<String, Color> COLOURS =
      Map.of(
          "struck_off",
          SeriesStyle.FIRST.colour(),
          "awaiting",
          new Color(0x6BACE6),
          "in_time",
          new Color(0xD6E6F5),
          "overdue",
          Palette.DOWN,
          "long_term",
          Palette.GREY,
          "cancelled",
          Palette.GRID);

  private final WorkbookInput input;
  private final SheetGrid grid;

  CohortStacks(WorkbookInput input, SheetGrid grid) {
    this.input = input;
    this.grid = grid;
  }

  SheetChart chart() {
    List<ChartSeries> series = PARTS.stream().map(this::series).toList();
    return input.drawn("ledger").chart(ChartForm.STACKS, SheetChart.Scale.upwards("0"), series);
  }

  private ChartSeries series(String part) {
    int column = column(input.terms().column(part));
    int last = grid.rows().size();
    return new ChartSeries(
        CellArea.cell(0, column),
        new CellArea(1, 0, last, 0),
        new CellArea(1, column, last, column),
        SeriesLooks.column(COLOURS.getOrDefault(part, Palette.GREY)));
  }

  private int column(String head) {
    return grid.columns().stream().map(SheetColumn::head).toList().indexOf(head);
  }
}
