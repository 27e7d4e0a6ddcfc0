package partybuilding.assessment.chart.draw;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The lines, markers and filled areas of a plot, which the charting library draws. */
final class PlotSeries {
  /** Extra width and height around the plot, so that a marker on its edge is not cut off. */
  private static final int BLEED = 8;

  private final Rectangle2D area;
  private final AxisSpan across;
  private final AxisSpan up;
  private final XYChart chart = LibraryCharts.xy();

  /** A plot without series, in an area of whole points. */
  PlotSeries(Rectangle2D area, AxisSpan across, AxisSpan up) {
    this.area = area;
    this.across = across;
    this.up = up;
    double wide = BLEED * across.length() / area.getWidth();
    double high = BLEED * up.length() / area.getHeight();
    chart.getStyler().setXAxisMin(across.from() - wide).setXAxisMax(across.to() + wide);
    chart.getStyler().setYAxisMin(up.from() - high).setYAxisMax(up.to() + high);
  }

  double x(double value) {
    return area.getX() + across.share(value) * area.getWidth();
  }

  double y(double value) {
    return area.getMaxY() - up.share(value) * area.getHeight();
  }

  /** Sets the width of all markers. */
  void markers(int width) {
    chart.getStyler().setMarkerSize(width);
  }

  /** Adds a series of points; its look is set on what is returned. */
  XYSeries add(double[] xs, double[] ys) {
    return chart.addSeries(Integer.toString(chart.getSeriesCollection().size()), xs, ys);
  }

  /** Adds the filled area between two lines over the same points. */
  void band(double[] xs, double[] lower, double[] upper, Color film) {
    int last = 2 * xs.length - 1;
    double[] around = new double[last + 1];
    double[] bounds = new double[last + 1];
    for (int i = 0; i < xs.length; i++) {
      around[i] = xs[i];
      bounds[i] = upper[i];
      around[last - i] = xs[i];
      bounds[last - i] = lower[i];
    }
    XYSeries series = add(around, bounds);
    series.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
    series.setFillColor(film);
    series.setLineStyle(SeriesLines.NONE);
    series.setMarker(SeriesMarkers.NONE);
  }

  /** Draws the series; nothing where there are none. */
  void paint(Canvas canvas) {
    if (!chart.getSeriesCollection().isEmpty()) {
      canvas.chart(
          chart,
          new Rectangle2D.Double(
              area.getX() - BLEED,
              area.getY() - BLEED,
              area.getWidth() + 2 * BLEED,
              area.getHeight() + 2 * BLEED));
    }
  }
}
