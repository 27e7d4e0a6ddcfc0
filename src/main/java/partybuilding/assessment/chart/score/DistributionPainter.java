package partybuilding.assessment.chart.score;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.chart.draw.AxisPainter;
import partybuilding.assessment.chart.draw.Canvas;
import partybuilding.assessment.chart.draw.EndLabels;
import partybuilding.assessment.chart.draw.LineStyle;
import partybuilding.assessment.chart.draw.Painter;
import partybuilding.assessment.chart.draw.ScoreLine;
import partybuilding.assessment.chart.draw.ScorePlot;
import partybuilding.assessment.chart.draw.ScorePoint;
import partybuilding.assessment.chart.draw.Subject;
import partybuilding.assessment.chart.style.TextLabel;
import partybuilding.assessment.chart.style.TextStyle;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.score.inference.Interval;

/** Draws the spread of many branches over the years. */
public final class DistributionPainter implements Painter {
  private static final int LEFT = 40;
  private static final int TOP = 12;
  private static final int HEIGHT = 380;
  private static final int BELOW = 34;
  private static final int LABELS = 24;

  private final DistributionChart chart;

  public DistributionPainter(DistributionChart chart) {
    this.chart = chart;
  }

  @Override
  public int height() {
    return TOP + HEIGHT + BELOW;
  }

  @Override
  public void paint(Canvas canvas) {
    int plotWidth = WIDTH - LEFT - LABELS - labelWidth();
    Rectangle2D area = new Rectangle2D.Double(LEFT, TOP, plotWidth, HEIGHT);
    ScorePlot plot = new ScorePlot(area, chart.years(), chart.scores()).markers(10);
    AxisPainter axes = new AxisPainter(canvas, area);
    axes.frame(plot, chart.years(), chart.scores());
    ScoreLine wide = line(Quantile.LOW, Quantile.HIGH);
    plot.ribbon(wide, 46)
        .ribbon(line(Quantile.LOWER, Quantile.UPPER), 92)
        .line(wide, LineStyle.alone(chart.style()))
        .paint(canvas);
    for (Quantile quantile : Quantile.values()) {
      canvas.draw(new Subject(name(quantile).text(), ""), () -> mark(canvas, plot, quantile));
    }
    paintEnds(canvas, plot, area.getMaxX() + LABELS);
  }

  private void mark(Canvas canvas, ScorePlot plot, Quantile quantile) {
    for (YearDistribution spread : chart.spreads()) {
      double x = plot.x(spread.year());
      canvas.mark(spread.published(quantile), x, plot.y(spread.at(quantile)));
    }
  }

  /** The medians, with the range between two other quantiles in place of an interval. */
  private ScoreLine line(Quantile lower, Quantile upper) {
    List<ScorePoint> points = new ArrayList<>();
    for (YearDistribution spread : chart.spreads()) {
      Interval band = new Interval(spread.at(lower), spread.at(upper));
      points.add(new ScorePoint(spread.year(), spread.at(Quantile.MEDIAN), Optional.of(band)));
    }
    return new ScoreLine("", chart.style(), points);
  }

  private void paintEnds(Canvas canvas, ScorePlot plot, double x) {
    if (chart.spreads().isEmpty()) {
      return;
    }
    YearDistribution last = chart.spreads().get(chart.spreads().size() - 1);
    EndLabels ends = new EndLabels();
    for (Quantile quantile : Quantile.values()) {
      String value = NumberText.score(last.at(quantile));
      ends.add(plot.y(last.at(quantile)), TextLabel.of(value, style(quantile)), name(quantile));
    }
    ends.paint(canvas, x);
  }

  private static TextStyle style(Quantile quantile) {
    return quantile == Quantile.MEDIAN ? TextStyle.NAME : TextStyle.VALUE;
  }

  private TextLabel name(Quantile quantile) {
    return TextLabel.of(chart.names().getOrDefault(quantile, ""), TextStyle.SMALL);
  }

  private int labelWidth() {
    double widest = 0;
    for (Quantile quantile : Quantile.values()) {
      widest = Math.max(widest, name(quantile).width());
    }
    return (int) Math.ceil(widest) + 48;
  }
}
