package partybuilding.assessment.chart.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;
import partybuilding.assessment.chart.style.MarkerShape;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.Strokes;
import partybuilding.assessment.chart.style.TextLabel;
import partybuilding.assessment.chart.style.TextStyle;

/** A plot of one figure against another. */
public final class XyPlot {
  private static final int MARKER = 9;

  private final Rectangle2D area;
  private final PlotSeries series;

  /** A plot in an area of whole points. */
  public XyPlot(Rectangle2D area, AxisSpan across, AxisSpan up) {
    this.area = area;
    this.series = new PlotSeries(area, across, up);
    series.markers(MARKER);
  }

  public double x(double value) {
    return series.x(value);
  }

  public double y(double value) {
    return series.y(value);
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
    XYSeries line = series.add(xs, ys);
    line.setLineStyle(stroke);
    line.setLineColor(colour);
    line.setMarker(SeriesMarkers.NONE);
    return this;
  }

  /** Adds the area between a line and the one below it, over the same points. */
  public XyPlot band(double[] xs, double[] lower, double[] upper, Color film) {
    series.band(xs, lower, upper, film);
    return this;
  }

  /** Adds markers at points. */
  public XyPlot points(List<double[]> points, Color colour, MarkerShape marker) {
    if (points.isEmpty()) {
      return this;
    }
    XYSeries scattered =
        series.add(
            points.stream().mapToDouble(point -> point[0]).toArray(),
            points.stream().mapToDouble(point -> point[1]).toArray());
    scattered.setLineStyle(SeriesLines.NONE);
    scattered.setMarker(LibraryCharts.marker(marker));
    scattered.setMarkerColor(colour);
    return this;
  }

  /** Draws what was added. */
  public void paint(Canvas canvas) {
    series.paint(canvas);
  }
}
