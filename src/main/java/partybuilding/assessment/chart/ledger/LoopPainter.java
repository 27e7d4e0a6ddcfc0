package partybuilding.assessment.chart.ledger;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import partybuilding.assessment.chart.draw.AxisSpan;
import partybuilding.assessment.chart.draw.Canvas;
import partybuilding.assessment.chart.draw.Painter;
import partybuilding.assessment.chart.draw.PointLabels;
import partybuilding.assessment.chart.draw.XyPlot;
import partybuilding.assessment.chart.ledger.LoopChart.Point;
import partybuilding.assessment.chart.style.MarkerShape;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.SeriesStyle;
import partybuilding.assessment.chart.style.Strokes;
import partybuilding.assessment.chart.style.TextLabel;
import partybuilding.assessment.chart.style.TextStyle;
import partybuilding.assessment.language.NumberText;

/** Draws one named point per branch: its closure rate across, its score beyond the expected up. */
public final class LoopPainter implements Painter {
  private static final int LEFT = 60;
  private static final int TOP = 34;
  private static final int HEIGHT = 380;
  private static final int BELOW = 56;
  private static final int WHOLE = 100;
  private static final int STEP = 20;
  private static final double LEAST_REACH = 5;
  private static final Rectangle2D AREA =
      new Rectangle2D.Double(LEFT, TOP, WIDTH - LEFT - 24.0, HEIGHT);

  private final LoopChart chart;

  public LoopPainter(LoopChart chart) {
    this.chart = chart;
  }

  @Override
  public int height() {
    return TOP + HEIGHT + BELOW;
  }

  @Override
  public void paint(Canvas canvas) {
    double reach = reach();
    XyPlot plot = new XyPlot(AREA, new AxisSpan(0, WHOLE), new AxisSpan(-reach, reach));
    paintAxes(canvas, plot, reach);
    paintWords(canvas);
    plot.points(
        chart.points().stream().map(p -> new double[] {WHOLE * p.rate(), p.beyond()}).toList(),
        SeriesStyle.FIRST.colour(),
        MarkerShape.CIRCLE);
    plot.paint(canvas);
    paintNames(canvas, plot);
  }

  private static void paintAxes(Canvas canvas, XyPlot plot, double reach) {
    double step = reach <= LEAST_REACH ? 2.5 : reach <= 2 * LEAST_REACH ? 5 : 10;
    for (double level = -reach; level <= reach + step / 2; level += step) {
      plot.level(canvas, level, NumberText.change(level));
    }
    for (int rate = 0; rate <= WHOLE; rate += STEP) {
      plot.below(canvas, rate, rate + "%");
    }
    canvas.outline(
        new Line2D.Double(AREA.getX(), plot.y(0), AREA.getMaxX(), plot.y(0)),
        Palette.MUTED,
        Strokes.solid(1.4f));
  }

  private void paintWords(Canvas canvas) {
    canvas.draw(TextLabel.of(chart.beyond(), TextStyle.SMALL), 0, TOP - 18.0);
    TextLabel rate = TextLabel.of(chart.rate(), TextStyle.SMALL).endingThere();
    canvas.draw(rate, AREA.getMaxX(), AREA.getMaxY() + 46);
  }

  private void paintNames(Canvas canvas, XyPlot plot) {
    List<Point2D> places = chart.points().stream().map(point -> place(plot, point)).toList();
    PointLabels labels = new PointLabels(AREA, places);
    labels.keepOff(plot.y(0));
    for (int i = 0; i < places.size(); i++) {
      TextLabel name = TextLabel.of(chart.points().get(i).name(), TextStyle.SMALL);
      labels.draw(canvas, name, places.get(i));
      mark(canvas, places.get(i), chart.points().get(i));
    }
  }

  private static void mark(Canvas canvas, Point2D place, Point point) {
    canvas.draw(point.subject(), () -> canvas.mark(point.published(), place.getX(), place.getY()));
  }

  private static Point2D place(XyPlot plot, Point point) {
    return new Point2D.Double(plot.x(WHOLE * point.rate()), plot.y(point.beyond()));
  }

  /** The upper end of the vertical axis in score points; its lower end is as far below zero. */
  private double reach() {
    double most = chart.points().stream().mapToDouble(p -> Math.abs(p.beyond())).max().orElse(0);
    return Math.max(LEAST_REACH, Math.ceil(most / LEAST_REACH) * LEAST_REACH);
  }
}
