package partybuilding.assessment.chart.draw;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.HeatMapChart;
import partybuilding.assessment.chart.style.ColourScale;

/**
 * A grid of cells whose colours stand for scores, drawn by the charting library.
 *
 * @param years the columns
 * @param rows how many there are
 * @param values of the cells that have one
 * @param range what the lightest and the darkest colour stand for
 */
public record HeatPlot(List<Integer> years, int rows, List<Value> values, ScoreAxis range) {
  public HeatPlot {
    years = List.copyOf(years);
    values = List.copyOf(values);
  }

  /**
   * The score of a cell.
   *
   * @param column from the left, from 0
   * @param row from the top, from 0
   * @param score 0–100
   */
  public record Value(int column, int row, double score) {}

  /** Draws the cells edge to edge; where there is none, nothing. */
  public void paint(Canvas canvas, Rectangle2D area, ColourScale colours) {
    if (values.isEmpty()) {
      return;
    }
    HeatMapChart chart = LibraryCharts.heat();
    List<Integer> places = IntStream.range(0, rows).boxed().toList();
    chart.addSeries("scores", years, places, values.stream().map(this::cell).toList());
    chart.getStyler().setRangeColors(colours.stops());
    chart.getStyler().setMin(range.lower()).setMax(range.upper());
    canvas.chart(chart, area);
  }

  /** The library counts rows from below and wants column, row and value. */
  private Number[] cell(Value value) {
    return new Number[] {value.column(), rows - 1 - value.row(), value.score()};
  }
}
