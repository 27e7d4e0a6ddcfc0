package partybuilding.assessment.chart.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;
import partybuilding.assessment.chart.style.MarkerShape;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.Strokes;
import partybuilding.assessment.chart.style.TextLabel;
import partybuilding.assessment.chart.style.TextStyle;

/** Two figures against each other in one rectangle, drawn by the charting library. */
public final class XyPlot {
  /** Room around the axes, so that a marker on the edge is whole. */
  private static final int BLEED = 8;

  private final Rectangle2D area;
  private final Span across;
  private final Span up;
  private final XYChart chart = LibraryCharts.xy();

  /**
   * The stretch of an axis.
   *
   * @param from its lower end
   * @param to its upper end, above {@code from}
   */
  public record Span(double from, double to) {
    double share(double value) {
      return (value - from) / (to - from);
    }

    double length() {
      return to - from;
    }
  }

  /** A plot in an area of whole points. */
  public XyPlot(Rectangle2D area, Span across, Span up) {
    this.area = area;
    this.across = across;
    this.up = up;
    double wide = BLEED * across.length() / area.getWidth();
    double high = BLEED * up.length() / area.getHeight();
    chart.getStyler().setXAxisMin(across.from() - wide).setXAxisMax(across.to() + wide);
    chart.getStyler().setYAxisMin(up.from() - high).setYAxisMax(up.to() + high);
    chart.getStyler().setMarkerSize(9);
  }

  public double x(double value) {
    return area.getX() + across.share(value) * area.getWidth();
  }

  public double y(double value) {
    return area.getMaxY() - up.share(value) * area.getHeight();
  }

  /** Draws a thin line across at a value, with the value left of it. */
  public void level(Canvas canvas, double value, String printed) {
    canvas.outline(
        new Line2D.Double(area.getX(), y(value), area.getMaxX(), y(value)),
        Palette.GRID,
        Strokes.solid(1f));
    canvas.draw(
        TextLabel.of(printed, TextStyle.SMALL).endingThere(), area.getX() - 10, y(value) + 4.5);
  }

  /** Writes a value below the plot. */
  public void below(Canvas canvas, double value, String printed) {
    canvas.draw(TextLabel.of(printed, TextStyle.SMALL).centred(), x(value), area.getMaxY() + 22);
  }

  /** Adds a line through points. */
  public XyPlot line(double[] xs, double[] ys, Color colour, BasicStroke stroke) {
    XYSeries series = add(xs, ys);
    series.setLineStyle(stroke);
    series.setLineColor(colour);
    series.setMarker(SeriesMarkers.NONE);
    return this;
  }

  /** Adds the area between a line and the one below it, over the same points. */
  public XyPlot band(double[] xs, double[] lower, double[] upper, Color film) {
    int points = xs.length;
    double[] around = new double[2 * points];
    double[] bounds = new double[2 * points];
    for (int i = 0; i < points; i++) {
      around[i] = xs[i];
      bounds[i] = upper[i];
      around[2 * points - 1 - i] = xs[i];
      bounds[2 * points - 1 - i] = lower[i];
    }
    XYSeries series = add(around, bounds);
    series.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
    series.setFillColor(film);
    series.setLineStyle(SeriesLines.NONE);
    series.setMarker(SeriesMarkers.NONE);
    return this;
  }

  /** Adds markers at points. */
  public XyPlot points(List<double[]> points, Color colour, MarkerShape marker) {
    if (points.isEmpty()) {
      return this;
    }
    XYSeries series =
        add(
            points.stream().mapToDouble(point -> point[0]).toArray(),
            points.stream().mapToDouble(point -> point[1]).toArray());
    series.setLineStyle(SeriesLines.NONE);
    series.setMarker(LibraryCharts.marker(marker));
    series.setMarkerColor(colour);
    return this;
  }

  /** Draws what was added. */
  public void paint(Canvas canvas) {
    canvas.chart(
        chart,
        new Rectangle2D.Double(
            area.getX() - BLEED,
            area.getY() - BLEED,
            area.getWidth() + 2 * BLEED,
            area.getHeight() + 2 * BLEED));
  }

  private XYSeries add(double[] xs, double[] ys) {
    return chart.addSeries(Integer.toString(chart.getSeriesCollection().size()), xs, ys);
  }
}
