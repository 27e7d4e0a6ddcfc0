package partybuilding.assessment.chart.draw;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;
import partybuilding.assessment.chart.style.MarkerShape;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.Strokes;
import partybuilding.assessment.score.inference.Interval;

/**
 * Scores over years in one rectangle. The charting library draws ribbons, lines and markers; grid
 * and words are drawn around it at places of our own reckoning.
 */
public final class ScorePlot {
  /** Room around the axes, so that a marker on the edge is whole. */
  private static final int BLEED = 8;

  /** Half the width of the area that stands for a lone year, in years. */
  private static final double LONE = 0.25;

  /** Half the length of the dash that stands for a lone year. */
  private static final int DASH = 7;

  private final Rectangle2D area;
  private final YearAxis years;
  private final ScoreAxis scores;
  private final XYChart chart;

  /** A plot in an area of whole points. */
  public ScorePlot(Rectangle2D area, YearAxis years, ScoreAxis scores) {
    this.area = area;
    this.years = years;
    this.scores = scores;
    this.chart = LibraryCharts.xy();
    double yearsPerPoint = span() / area.getWidth();
    double scoresPerPoint = (scores.upper() - scores.lower()) / area.getHeight();
    chart.getStyler().setXAxisMin(start() - BLEED * yearsPerPoint);
    chart.getStyler().setXAxisMax(start() + span() + BLEED * yearsPerPoint);
    chart.getStyler().setYAxisMin(scores.lower() - BLEED * scoresPerPoint);
    chart.getStyler().setYAxisMax(scores.upper() + BLEED * scoresPerPoint);
  }

  public double x(double year) {
    return area.getX() + (year - start()) / span() * area.getWidth();
  }

  public double y(double score) {
    return area.getMaxY() - scores.share(score) * area.getHeight();
  }

  /** Sets the width of markers. */
  public ScorePlot markers(int width) {
    chart.getStyler().setMarkerSize(width);
    return this;
  }

  /** Adds the intervals: a ribbon over each stretch, a bar for a year that stands alone. */
  public ScorePlot ribbon(ScoreLine line, int alpha) {
    for (List<ScorePoint> run : line.ribbons()) {
      if (run.size() == 1) {
        bar(run.get(0), line.style().colour());
      } else {
        band(run.stream().mapToDouble(ScorePoint::year).toArray(), bounds(run), line, alpha);
      }
    }
    return this;
  }

  /** Adds the intervals as an area that is not the interval of an estimate, a lone year's too. */
  public ScorePlot area(ScoreLine line, Color film) {
    for (List<ScorePoint> run : line.ribbons()) {
      double[] at = run.stream().mapToDouble(ScorePoint::year).toArray();
      double[] wide = run.size() > 1 ? at : new double[] {at[0] - LONE, at[0] + LONE};
      List<ScorePoint> ends = run.size() > 1 ? run : List.of(run.get(0), run.get(0));
      band(wide, bounds(ends), film);
    }
    return this;
  }

  /** Adds the area between the first half of {@code bounds} and the second, which runs back. */
  ScorePlot band(double[] bandYears, double[] bounds, ScoreLine line, int alpha) {
    return band(bandYears, bounds, Palette.translucent(line.style().colour(), alpha));
  }

  private ScorePlot band(double[] bandYears, double[] bounds, Color film) {
    double[] around = new double[bandYears.length * 2];
    for (int i = 0; i < bandYears.length; i++) {
      around[i] = bandYears[i];
      around[around.length - 1 - i] = bandYears[i];
    }
    XYSeries series = add(around, bounds);
    series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.PolygonArea);
    series.setFillColor(film);
    series.setLineStyle(SeriesLines.NONE);
    series.setMarker(SeriesMarkers.NONE);
    return this;
  }

  /** Adds the interval of one year. */
  private void bar(ScorePoint point, Color colour) {
    Interval interval = point.interval().orElseThrow();
    double[] at = {point.year(), point.year()};
    XYSeries series = add(at, new double[] {interval.lower(), interval.upper()});
    series.setLineStyle(Strokes.solid(2f));
    series.setLineColor(Palette.translucent(colour, 150));
    series.setMarker(SeriesMarkers.NONE);
  }

  /** Adds the scores of a line, broken where a year is missing. */
  public ScorePlot line(ScoreLine line, LineStyle style) {
    for (List<ScorePoint> run : line.runs()) {
      XYSeries series =
          run.size() == 1 && style.marker() == MarkerShape.NONE
              ? dash(run.get(0))
              : add(
                  run.stream().mapToDouble(ScorePoint::year).toArray(),
                  run.stream().mapToDouble(ScorePoint::score).toArray());
      style(series, style);
    }
    return this;
  }

  /** Adds many lines of one look at once, as a series each would take its time. */
  ScorePlot lines(List<ScoreLine> lines, LineStyle style) {
    List<List<ScorePoint>> runs = lines.stream().flatMap(line -> line.runs().stream()).toList();
    int places = runs.stream().mapToInt(run -> run.size() + 1).sum();
    double[] at = new double[places];
    double[] heights = new double[places];
    int place = 0;
    for (List<ScorePoint> run : runs) {
      for (ScorePoint point : run) {
        at[place] = point.year();
        heights[place++] = point.score();
      }
      at[place] = at[place - 1];
      heights[place++] = Double.NaN; // Interrupts the line.
    }
    if (places > 0) {
      style(add(at, heights), style);
    }
    return this;
  }

  private static void style(XYSeries series, LineStyle style) {
    series.setLineStyle(style.stroke());
    series.setLineColor(style.colour());
    series.setMarkerColor(style.colour());
    series.setMarker(LibraryCharts.marker(style.marker()));
  }

  /** Draws what was added. */
  public void paint(Canvas canvas) {
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

  /** Lets readers point at the scores of a line, moved aside by a share of a year. */
  public void mark(Canvas canvas, ScoreLine line) {
    line.rows().ifPresent(rows -> canvas.draw(line.subject(), () -> mark(canvas, line, rows)));
  }

  private void mark(Canvas canvas, ScoreLine line, TableRows rows) {
    for (ScorePoint point : line.points()) {
      canvas.mark(DataPoint.of(point, rows), x(point.year()), y(point.score()));
    }
  }

  /** Stands for a year that neither a line nor a marker would show. */
  private XYSeries dash(ScorePoint point) {
    double half = DASH * span() / area.getWidth();
    return add(
        new double[] {point.year() - half, point.year() + half},
        new double[] {point.score(), point.score()});
  }

  private XYSeries add(double[] x, double[] y) {
    return chart.addSeries(Integer.toString(chart.getSeriesCollection().size()), x, y);
  }

  private static double[] bounds(List<ScorePoint> run) {
    double[] bounds = new double[run.size() * 2];
    for (int i = 0; i < run.size(); i++) {
      Interval interval = run.get(i).interval().orElseThrow();
      bounds[i] = interval.upper();
      bounds[bounds.length - 1 - i] = interval.lower();
    }
    return bounds;
  }

  /** A lone year stands in the middle. */
  private double start() {
    return years.first() == years.last() ? years.first() - 0.5 : years.first();
  }

  private double span() {
    return Math.max(1, years.last() - years.first());
  }
}
