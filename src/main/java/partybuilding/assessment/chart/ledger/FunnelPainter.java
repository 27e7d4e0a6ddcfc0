package partybuilding.assessment.chart.ledger;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import partybuilding.assessment.chart.base.ChartLimits;
import partybuilding.assessment.chart.draw.AxisSpan;
import partybuilding.assessment.chart.draw.Canvas;
import partybuilding.assessment.chart.draw.CountAxis;
import partybuilding.assessment.chart.draw.EndLabels;
import partybuilding.assessment.chart.draw.Painter;
import partybuilding.assessment.chart.draw.PointLabels;
import partybuilding.assessment.chart.draw.XyPlot;
import partybuilding.assessment.chart.ledger.FunnelChart.Limit;
import partybuilding.assessment.chart.style.MarkerShape;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.Strokes;
import partybuilding.assessment.chart.style.TextLabel;
import partybuilding.assessment.chart.style.TextStyle;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.score.inference.FunnelLimits;

/** Draws one point per branch between the limits. */
public final class FunnelPainter implements Painter {
  private static final int LEFT = 60;
  private static final int RIGHT = 130;
  private static final int TOP = 34;
  private static final int HEIGHT = 360;
  private static final int BELOW = 56;
  private static final int WHOLE = 100;
  private static final int LEVEL = 20;
  private static final int MOST_TICKS = 12;
  private static final BasicStroke INNER = Strokes.solid(1.4f);
  private static final BasicStroke OUTER = Strokes.dashed(1.4f, 6f, 4f);

  private final FunnelChart chart;
  private final Rectangle2D area = new Rectangle2D.Double(LEFT, TOP, WIDTH - LEFT - RIGHT, HEIGHT);

  public FunnelPainter(FunnelChart chart) {
    this.chart = chart;
  }

  @Override
  public int height() {
    return TOP + HEIGHT + BELOW;
  }

  @Override
  public void paint(Canvas canvas) {
    XyPlot plot = new XyPlot(area, new AxisSpan(first(), last()), new AxisSpan(0, WHOLE));
    axes(canvas, plot);
    limit(plot, FunnelLimits::lower998, OUTER);
    limit(plot, FunnelLimits::upper998, OUTER);
    limit(plot, FunnelLimits::lower95, INNER);
    limit(plot, FunnelLimits::upper95, INNER);
    points(plot, point -> !point.outside(), Palette.GREY, MarkerShape.CIRCLE);
    points(plot, p -> p.outside() && p.below(), Palette.TEXT, MarkerShape.TRIANGLE_DOWN);
    points(plot, p -> p.outside() && !p.below(), Palette.TEXT, MarkerShape.TRIANGLE_UP);
    plot.paint(canvas);
    chart.points().stream()
        .filter(point -> point.outside() || few())
        .forEach(point -> mark(canvas, place(plot, point), point));
    ends(plot).paint(canvas, area.getMaxX() + 14);
    names(canvas, plot);
  }

  private void axes(Canvas canvas, XyPlot plot) {
    for (int level = 0; level <= WHOLE; level += LEVEL) {
      plot.level(canvas, level, level + "%");
    }
    long step = CountAxis.covering((last() - first()) * 6 / MOST_TICKS).step();
    for (long items = (first() + step - 1) / step * step; items <= last(); items += step) {
      plot.below(canvas, (double) items, NumberText.count(items));
    }
    double target = plot.y(WHOLE * chart.target());
    canvas.outline(
        new Line2D.Double(area.getX(), target, area.getMaxX(), target),
        Palette.MUTED,
        Strokes.solid(1.8f));
    canvas.draw(TextLabel.of(chart.words().rate(), TextStyle.SMALL), 0, TOP - 18.0);
    TextLabel items = TextLabel.of(chart.words().items(), TextStyle.SMALL).endingThere();
    canvas.draw(items, area.getMaxX(), area.getMaxY() + 46);
  }

  private void limit(XyPlot plot, ToDoubleFunction<FunnelLimits> side, BasicStroke stroke) {
    plot.line(
        chart.limits().stream().mapToDouble(Limit::items).toArray(),
        chart.limits().stream().mapToDouble(l -> WHOLE * side.applyAsDouble(l.at())).toArray(),
        Palette.GREY,
        stroke);
  }

  private void points(XyPlot plot, Predicate<FunnelMark> which, Color colour, MarkerShape marker) {
    plot.points(
        chart.points().stream()
            .filter(which)
            .map(point -> new double[] {point.items(), WHOLE * point.rate()})
            .toList(),
        colour,
        marker);
  }

  private static void mark(Canvas canvas, Point2D place, FunnelMark point) {
    canvas.draw(point.subject(), () -> canvas.mark(point.published(), place.getX(), place.getY()));
  }

  /** Names the lower limits; the upper ones often coincide at 100 %. */
  private EndLabels ends(XyPlot plot) {
    FunnelLimits last = chart.limits().get(chart.limits().size() - 1).at();
    EndLabels ends = new EndLabels();
    ends.add(plot.y(WHOLE * chart.target()), name(chart.words().target()), quiet());
    ends.add(plot.y(WHOLE * last.lower95()), plain(chart.words().inner()), quiet());
    ends.add(plot.y(WHOLE * last.lower998()), plain(chart.words().outer()), quiet());
    return ends;
  }

  private static TextLabel name(String text) {
    return TextLabel.of(text, TextStyle.SMALL_NAME);
  }

  private static TextLabel plain(String text) {
    return TextLabel.of(text, TextStyle.SMALL);
  }

  private static TextLabel quiet() {
    return plain("");
  }

  /** Names the branches outside the limits first, the others as far as there is room. */
  private void names(Canvas canvas, XyPlot plot) {
    List<Point2D> places = chart.points().stream().map(point -> place(plot, point)).toList();
    PointLabels labels = new PointLabels(area, places);
    labels.keepOff(plot.y(WHOLE * chart.target()));
    keepOff(labels, plot, FunnelLimits::lower95);
    keepOff(labels, plot, FunnelLimits::upper95);
    keepOff(labels, plot, FunnelLimits::lower998);
    chart.names().stream()
        .filter(name -> name.at().outside())
        .forEach(name -> labels.draw(canvas, name(name.text()), place(plot, name.at())));
    if (few()) {
      chart.names().stream()
          .filter(name -> !name.at().outside())
          .forEach(name -> labels.draw(canvas, plain(name.text()), place(plot, name.at())));
    }
  }

  private void keepOff(PointLabels labels, XyPlot plot, ToDoubleFunction<FunnelLimits> side) {
    for (int i = 1; i < chart.limits().size(); i++) {
      labels.keepOff(
          place(plot, chart.limits().get(i - 1), side), place(plot, chart.limits().get(i), side));
    }
  }

  private static Point2D place(XyPlot plot, Limit limit, ToDoubleFunction<FunnelLimits> side) {
    double height = WHOLE * side.applyAsDouble(limit.at());
    return new Point2D.Double(plot.x((double) limit.items()), plot.y(height));
  }

  private static Point2D place(XyPlot plot, FunnelMark point) {
    return new Point2D.Double(plot.x((double) point.items()), plot.y(WHOLE * point.rate()));
  }

  /** Whether the branches are few enough to name each of them. */
  private boolean few() {
    return chart.points().size() <= ChartLimits.MOST_BRANCHES;
  }

  private long first() {
    return chart.limits().get(0).items();
  }

  private long last() {
    return chart.limits().get(chart.limits().size() - 1).items();
  }
}
