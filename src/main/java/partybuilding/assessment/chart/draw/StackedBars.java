package partybuilding.assessment.chart.draw;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.knowm.xchart.CategoryChart;

/**
 * A bar per year, from zero, drawn by the charting library.
 *
 * @param years of the bars, from the left
 * @param layers from the foot of a bar to its top
 * @param counts the vertical axis
 * @param fill the share of a bar's place that the bar takes, 0..1
 */
public record StackedBars(List<Integer> years, List<Layer> layers, CountAxis counts, double fill) {
  public StackedBars {
    years = List.copyOf(years);
    layers = List.copyOf(layers);
  }

  /**
   * What is counted in one colour.
   *
   * @param code its own among the layers
   * @param counts one per year
   * @param colour of its segments
   */
  public record Layer(String code, List<Long> counts, Color colour) {
    public Layer {
      counts = List.copyOf(counts);
    }
  }

  /** Draws the bars edge to edge. */
  public void paint(Canvas canvas, Rectangle2D area) {
    CategoryChart chart = LibraryCharts.bars();
    for (Layer layer : layers) {
      chart.addSeries(layer.code(), years, layer.counts()).setFillColor(layer.colour());
    }
    chart.getStyler().setAvailableSpaceFill(fill);
    chart.getStyler().setYAxisMin(0.0);
    chart.getStyler().setYAxisMax((double) counts.upper());
    canvas.chart(chart, area);
  }
}
