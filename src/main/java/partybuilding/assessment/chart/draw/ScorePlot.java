package partybuilding.assessment.chart.draw;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;
import partybuilding.assessment.chart.style.MarkerShape;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.Strokes;
import partybuilding.assessment.score.inference.Interval;

/** A plot of scores by year. */
public final class ScorePlot {
  /** Half the width, in years, of the area that shows a single year. */
  private static final double LONE = 0.25;

  /** Half the length, in points, of the dash for a single year of a line without markers. */
  private static final int DASH = 7;

  private final PlotSeries series;

  /** Half the length of such a dash in years. */
  private final double halfDash;

  /** A plot in an area of whole points. */
  public ScorePlot(Rectangle2D area, YearAxis years, ScoreAxis scores) {
    AxisSpan across = span(years);
    this.series = new PlotSeries(area, across, new AxisSpan(scores.lower(), scores.upper()));
    this.halfDash = DASH * across.length() / area.getWidth();
  }

  /** A year that is the only one stands in the middle. */
  private static AxisSpan span(YearAxis years) {
    return years.first() == years.last()
        ? new AxisSpan(years.first() - 0.5, years.first() + 0.5)
        : new AxisSpan(years.first(), years.last());
  }

  public double x(double year) {
    return series.x(year);
  }

  public double y(double score) {
    return series.y(score);
  }

  /** Sets the width of markers. */
  public ScorePlot markers(int width) {
    series.markers(width);
    return this;
  }

  /** Adds the intervals: a ribbon over consecutive years, a bar for a year that stands alone. */
  public ScorePlot ribbon(ScoreLine line, int alpha) {
    for (List<ScorePoint> run : line.ribbons()) {
      if (run.size() == 1) {
        bar(run.get(0), line.style().colour());
      } else {
        band(years(run), run, Palette.translucent(line.style().colour(), alpha));
      }
    }
    return this;
  }

  /** Adds ranges that are not the intervals of an estimate: an area, also for a single year. */
  public ScorePlot area(ScoreLine line, Color film) {
    for (List<ScorePoint> run : line.ribbons()) {
      if (run.size() == 1) {
        int year = run.get(0).year();
        List<ScorePoint> ends = List.of(run.get(0), run.get(0));
        band(new double[] {year - LONE, year + LONE}, ends, film);
      } else {
        band(years(run), run, film);
      }
    }
    return this;
  }

  private void band(double[] years, List<ScorePoint> run, Color film) {
    List<Interval> intervals = run.stream().map(point -> point.interval().orElseThrow()).toList();
    series.band(
        years,
        intervals.stream().mapToDouble(Interval::lower).toArray(),
        intervals.stream().mapToDouble(Interval::upper).toArray(),
        film);
  }

  /** Adds the interval of one year. */
  private void bar(ScorePoint point, Color colour) {
    Interval interval = point.interval().orElseThrow();
    double[] at = {point.year(), point.year()};
    XYSeries bar = series.add(at, new double[] {interval.lower(), interval.upper()});
    bar.setLineStyle(Strokes.solid(2f));
    bar.setLineColor(Palette.translucent(colour, 150));
    bar.setMarker(SeriesMarkers.NONE);
  }

  /** Adds the scores of a line, broken where a year is missing. */
  public ScorePlot line(ScoreLine line, LineStyle style) {
    for (List<ScorePoint> run : line.runs()) {
      boolean dashed = run.size() == 1 && style.marker() == MarkerShape.NONE;
      XYSeries stretch = dashed ? dash(run.get(0)) : series.add(years(run), scores(run));
      stretch.setLineStyle(style.stroke());
      stretch.setLineColor(style.colour());
      stretch.setMarkerColor(style.colour());
      stretch.setMarker(LibraryCharts.marker(style.marker()));
    }
    return this;
  }

  /** Shows a year that neither a line nor a marker would show. */
  private XYSeries dash(ScorePoint point) {
    return series.add(
        new double[] {point.year() - halfDash, point.year() + halfDash},
        new double[] {point.score(), point.score()});
  }

  private static double[] years(List<ScorePoint> run) {
    return run.stream().mapToDouble(ScorePoint::year).toArray();
  }

  private static double[] scores(List<ScorePoint> run) {
    return run.stream().mapToDouble(ScorePoint::score).toArray();
  }

  /** Draws what was added. */
  public void paint(Canvas canvas) {
    series.paint(canvas);
  }

  /** Makes the published scores of a line readable by pointing at them. */
  public void mark(Canvas canvas, ScoreLine line) {
    line.rows().ifPresent(rows -> canvas.draw(line.subject(), () -> mark(canvas, line, rows)));
  }

  private void mark(Canvas canvas, ScoreLine line, TableRows rows) {
    for (ScorePoint point : line.points()) {
      canvas.mark(DataPoint.of(point, rows), x(point.year()), y(point.score()));
    }
  }
}
