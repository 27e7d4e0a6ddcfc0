package partybuilding.assessment.chart.ledger;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import partybuilding.assessment.chart.draw.AxisSpan;
import partybuilding.assessment.chart.draw.Canvas;
import partybuilding.assessment.chart.draw.EndLabels;
import partybuilding.assessment.chart.draw.Painter;
import partybuilding.assessment.chart.draw.Subject;
import partybuilding.assessment.chart.draw.XyPlot;
import partybuilding.assessment.chart.ledger.ClosureChart.Curve;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.SeriesStyle;
import partybuilding.assessment.chart.style.Strokes;
import partybuilding.assessment.chart.style.TextLabel;
import partybuilding.assessment.chart.style.TextStyle;
import partybuilding.assessment.language.NumberText;

/**
 * Draws step curves with their confidence bands, and below them the numbers of items still open.
 */
public final class ClosurePainter implements Painter {
  private static final int LEFT = 150;
  private static final int RIGHT = 150;
  private static final int TOP = 12;
  private static final int HEIGHT = 320;
  private static final int AXIS = 56;
  private static final int ROW = 22;
  private static final int WHOLE = 100;
  private static final int BENEATH = 22;
  private static final int ABOVE = 12;
  private static final int LEVEL = 20;
  private static final List<Color> COLOURS = List.of(SeriesStyle.FIRST.colour(), Palette.MUTED);
  private static final List<BasicStroke> STROKES =
      List.of(Strokes.solid(2.4f), Strokes.solid(1.4f));

  private final ClosureChart chart;

  public ClosurePainter(ClosureChart chart) {
    this.chart = chart;
  }

  @Override
  public int height() {
    return TOP + HEIGHT + AXIS + (1 + chart.curves().size()) * ROW;
  }

  @Override
  public void paint(Canvas canvas) {
    Rectangle2D area = new Rectangle2D.Double(LEFT, TOP, WIDTH - LEFT - RIGHT, HEIGHT);
    XyPlot plot = new XyPlot(area, new AxisSpan(0, ClosureChart.LAST_DAY), new AxisSpan(0, WHOLE));
    for (int level = 0; level <= WHOLE; level += LEVEL) {
      plot.level(canvas, level, level + "%");
    }
    for (int day = 0; day <= ClosureChart.LAST_DAY; day += ClosureChart.TICK) {
      plot.below(canvas, day, Integer.toString(day));
    }
    canvas.draw(
        TextLabel.of(chart.days(), TextStyle.SMALL), area.getMaxX() + 12, area.getMaxY() + 22);
    for (int i = chart.curves().size() - 1; i >= 0; i--) {
      draw(plot, chart.curves().get(i), i);
    }
    plot.paint(canvas);
    chart.curves().forEach(curve -> mark(canvas, plot, curve));
    name(canvas, plot, area.getMaxX() + 12);
    numbers(canvas, plot, area.getMaxY() + AXIS);
  }

  private static void draw(XyPlot plot, Curve curve, int place) {
    StepCurve stairs = StepCurve.of(curve);
    plot.band(
        stairs.days(), stairs.lower(), stairs.upper(), Palette.translucent(COLOURS.get(place), 34));
    plot.line(stairs.days(), stairs.shares(), COLOURS.get(place), STROKES.get(place));
  }

  private static void mark(Canvas canvas, XyPlot plot, Curve curve) {
    canvas.draw(
        new Subject(curve.name(), ""),
        () ->
            curve
                .marks()
                .forEach(
                    mark ->
                        canvas.mark(
                            mark.published(),
                            plot.x((double) mark.day()),
                            plot.y(WHOLE * mark.share()))));
  }

  /** Names each curve at its end, clear of the other curves. */
  private void name(Canvas canvas, XyPlot plot, double x) {
    EndLabels labels = new EndLabels();
    for (int i = 0; i < chart.curves().size(); i++) {
      Curve curve = chart.curves().get(i);
      TextLabel label = TextLabel.of(curve.name(), TextStyle.SMALL_NAME).in(COLOURS.get(i));
      double end = plot.x(Math.min(curve.last(), ClosureChart.LAST_DAY)) + 12;
      double y = plot.y(StepCurve.of(curve).end());
      if (end + label.width() < x) {
        double until = curve.last() + (12 + label.width()) / (plot.x(1) - plot.x(0));
        double under = plot.y(floor(curve, until)) + BENEATH;
        canvas.draw(label, end, lowest(curve) ? under : y - ABOVE);
      } else {
        labels.add(y, label, TextLabel.of("", TextStyle.SMALL));
      }
    }
    labels.paint(canvas, x);
  }

  /**
   * Whether the other curves lie above the end of this one, so that its name is placed below it.
   */
  private boolean lowest(Curve curve) {
    double end = StepCurve.of(curve).end();
    return chart.curves().stream()
        .filter(other -> !other.equals(curve))
        .allMatch(other -> StepCurve.of(other).at(curve.last()) >= end);
  }

  /**
   * The least height of any curve along the name of one, which extends to the day {@code until}.
   */
  private double floor(Curve curve, double until) {
    return chart.curves().stream()
        .mapToDouble(other -> StepCurve.of(other).at(other.equals(curve) ? curve.last() : until))
        .min()
        .orElse(0);
  }

  private void numbers(Canvas canvas, XyPlot plot, double top) {
    canvas.draw(TextLabel.of(chart.atRiskName(), TextStyle.SMALL), 0, top);
    double y = top;
    for (int i = 0; i < chart.curves().size(); i++) {
      Curve curve = chart.curves().get(i);
      y += ROW;
      TextLabel name = TextLabel.of(curve.name(), TextStyle.SMALL).in(COLOURS.get(i));
      canvas.draw(name.within(LEFT - 30.0), 0, y);
      for (int tick = 0; tick < curve.atRisk().size(); tick++) {
        String count = NumberText.count(curve.atRisk().get(tick));
        double x = plot.x((double) tick * ClosureChart.TICK);
        canvas.draw(TextLabel.of(count, TextStyle.SMALL).centred(), x, y);
      }
    }
  }
}
